package vn.chungtay.contribution.statement.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bank statement. Who paid stands in the narrative, so it never reaches a log or an event.
 *
 * @param row of the file, from 1
 * @param day of the booking
 * @param documentNumber the bank's voucher; empty where it gives none
 * @param debitVnd what left the account, đồng; 0 for a credit
 * @param creditVnd what came in, đồng; 0 for a debit
 * @param balanceVnd what stands on the account after it, đồng; absent in layouts without balances
 * @param narrative what the bank says of it
 */
public record StatementLine(
        int row,
        LocalDate day,
        String documentNumber,
        long debitVnd,
        long creditVnd,
        @Nullable Long balanceVnd,
        String narrative) {

    /** Names nobody: a payer must not reach a log by accident. */
    @Override
    public String toString() {
        return "StatementLine[row " + row + "]";
    }
}
