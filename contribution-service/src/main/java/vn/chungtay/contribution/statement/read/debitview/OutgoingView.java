package vn.chungtay.contribution.statement.read.debitview;

import java.time.LocalDate;

/**
 * An entry of money that left a fund, which no line of the bank explains yet.
 *
 * @param entryId the entry
 * @param position for the next page
 * @param account where the money went: {@code DISBURSED}, {@code REFUNDED}, {@code FEES} or {@code TRANSFERS_OUT}
 * @param documentNumber number of the paper behind it
 * @param amountVnd what it stands at, đồng
 * @param occurredOn the day it happened
 */
public record OutgoingView(
        String entryId, long position, String account, String documentNumber, long amountVnd, LocalDate occurredOn) {

    static OutgoingView of(OutgoingDocument entry) {
        return new OutgoingView(
                entry.id(),
                entry.bookedAt(),
                entry.account(),
                entry.documentNumber(),
                entry.amountVnd(),
                entry.occurredOn());
    }
}
