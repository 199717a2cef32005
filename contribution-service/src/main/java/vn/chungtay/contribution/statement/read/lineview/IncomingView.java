package vn.chungtay.contribution.statement.read.lineview;

import java.time.LocalDate;

/**
 * An entry of money that came into a fund and is no gift, which no line of the bank explains yet.
 *
 * @param entryId the entry
 * @param position for the next page
 * @param account where the money came from: {@code RETURNED} by a house, or {@code TRANSFERS_IN} from another unit's fund
 * @param documentNumber number of the paper behind it
 * @param amountVnd what it stands at, đồng
 * @param occurredOn the day it happened
 */
public record IncomingView(
        String entryId, long position, String account, String documentNumber, long amountVnd, LocalDate occurredOn) {

    static IncomingView of(IncomingDocument entry) {
        return new IncomingView(
                entry.id(),
                entry.bookedAt(),
                entry.account(),
                entry.documentNumber(),
                entry.amountVnd(),
                entry.occurredOn());
    }
}
