package vn.chungtay.contribution.statement.read.lineview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * An entry of money that came into a fund and is no gift, as it is kept.
 *
 * @param id the entry, {@code entry-<place in the log>}
 * @param position see {@link ViewDocument#position()}
 * @param bookedAt place in the log at which it was booked, for pages
 * @param fundId the fund
 * @param account where the money came from: {@code RETURNED} or {@code TRANSFERS_IN}
 * @param documentNumber number of the paper behind it
 * @param amountVnd what it stands at, đồng; 0 where it was corrected away
 * @param lineId the line of the bank that explains it; absent where none does
 * @param occurredOn the day it happened
 */
@Document("incomingEntry")
@CompoundIndex(def = "{'fundId': 1, 'lineId': 1, 'amountVnd': 1}")
record IncomingDocument(
        String id,
        long position,
        long bookedAt,
        String fundId,
        String account,
        String documentNumber,
        long amountVnd,
        @Nullable String lineId,
        LocalDate occurredOn)
        implements ViewDocument {

    static IncomingDocument of(LedgerEntry entry, String documentNumber, Position position) {
        return new IncomingDocument(
                "entry-" + position.value(),
                position.value(),
                position.value(),
                entry.fundId(),
                entry.credit().name(),
                documentNumber,
                entry.amountVnd(),
                null,
                entry.occurredOn());
    }

    IncomingDocument explainedBy(@Nullable String line, Position counted) {
        return new IncomingDocument(
                id, counted.value(), bookedAt, fundId, account, documentNumber, amountVnd, line, occurredOn);
    }

    IncomingDocument corrected(long rightVnd, Position counted) {
        return new IncomingDocument(
                id, counted.value(), bookedAt, fundId, account, documentNumber, rightVnd, lineId, occurredOn);
    }

    IncomingEntry entry() {
        return new IncomingEntry(id, fundId, amountVnd, occurredOn);
    }
}
