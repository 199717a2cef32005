package vn.chungtay.contribution.statement.write;

import java.time.LocalDate;

/**
 * A line as it waits in the vault for being posted.
 *
 * @param lineId the line
 * @param day of the booking
 * @param amountVnd đồng that came in
 * @param documentNumber the bank's voucher; empty where it gives none
 * @param narrative what the bank says of it
 */
public record StagedLine(String lineId, LocalDate day, long amountVnd, String documentNumber, String narrative) {

    /** Names nobody: a payer must not reach a log by accident. */
    @Override
    public String toString() {
        return "StagedLine[" + lineId + "]";
    }
}
