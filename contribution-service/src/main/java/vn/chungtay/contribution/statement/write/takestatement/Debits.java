package vn.chungtay.contribution.statement.write.takestatement;

import java.util.List;

/**
 * Lines of money that left.
 *
 * @param lines how many
 * @param debitVnd what they add up to, đồng
 * @param chunkIds entries of the vault that hold them
 */
public record Debits(int lines, long debitVnd, List<String> chunkIds) {

    public Debits {
        chunkIds = List.copyOf(chunkIds);
    }
}
