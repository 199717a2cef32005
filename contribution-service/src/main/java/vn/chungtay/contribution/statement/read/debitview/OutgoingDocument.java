package vn.chungtay.contribution.statement.read.debitview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * An entry of money that left a fund, as it is kept.
 *
 * @param id the entry, {@code entry-<place in the log>}
 * @param position see {@link ViewDocument#position()}
 * @param bookedAt place in the log at which it was booked, for pages
 * @param fundId the fund
 * @param account where the money went: {@code DISBURSED}, {@code REFUNDED}, {@code FEES} or {@code TRANSFERS_OUT}
 * @param documentNumber number of the paper behind it
 * @param amountVnd what it stands at, đồng; 0 where it was corrected away
 * @param debitId the line of the bank that explains it; absent where none does
 * @param occurredOn the day it happened
 */
@Document("outgoingEntry")
@CompoundIndex(def = "{'fundId': 1, 'debitId': 1, 'amountVnd': 1}")
record OutgoingDocument(
        String id,
        long position,
        long bookedAt,
        String fundId,
        String account,
        String documentNumber,
        long amountVnd,
        @Nullable String debitId,
        LocalDate occurredOn)
        implements ViewDocument {

    static OutgoingDocument of(LedgerEntry entry, String documentNumber, Position position) {
        return new OutgoingDocument(
                "entry-" + position.value(),
                position.value(),
                position.value(),
                entry.fundId(),
                entry.debit().name(),
                documentNumber,
                entry.amountVnd(),
                null,
                entry.occurredOn());
    }

    OutgoingDocument explainedBy(@Nullable String debit, Position counted) {
        return new OutgoingDocument(
                id, counted.value(), bookedAt, fundId, account, documentNumber, amountVnd, debit, occurredOn);
    }

    OutgoingDocument corrected(long rightVnd, Position counted) {
        return new OutgoingDocument(
                id, counted.value(), bookedAt, fundId, account, documentNumber, rightVnd, debitId, occurredOn);
    }

    OutgoingEntry entry() {
        return new OutgoingEntry(id, fundId, amountVnd);
    }
}
