package vn.chungtay.contribution.correction.read.correctionview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.correction.entry.CorrectableEntry;
import vn.chungtay.contribution.correction.entry.EntryKind;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * An entry that can be corrected, as it is kept.
 *
 * @param id the entry, {@code entry-<place in the log>}; of a transfer that of the fund that paid
 * @param position see {@link ViewDocument#position()}
 * @param bookedAt place in the log at which it was booked, for pages
 * @param kind see {@link EntryKind}
 * @param fundId the fund whose entry it is
 * @param about the instalment, the outlay or the line of the bank that it is about
 * @param toFundId the fund that a transfer went to; absent otherwise
 * @param toEntryId the entry of that fund; absent otherwise
 * @param documentNumber number of the paper behind it; absent for interest
 * @param bookedVnd what it was booked with, đồng
 * @param amountVnd what it stands at, đồng
 * @param occurredOn the day it happened
 */
@Document("correctableEntry")
@CompoundIndex(def = "{'fundId': 1, 'bookedAt': 1}")
record CorrectableDocument(
        String id,
        long position,
        long bookedAt,
        EntryKind kind,
        String fundId,
        @Indexed String about,
        @Nullable String toFundId,
        @Nullable String toEntryId,
        @Nullable String documentNumber,
        long bookedVnd,
        long amountVnd,
        LocalDate occurredOn)
        implements ViewDocument {

    static CorrectableDocument of(MoneyReturned event, Position position) {
        return of(event, EntryKind.RETURN, event.instalmentId(), null, event.documentNumber(), position);
    }

    static CorrectableDocument of(FeePaid event, Position position) {
        return of(event, EntryKind.FEE, event.outlayId(), null, event.documentNumber(), position);
    }

    static CorrectableDocument of(InterestCredited event, Position position) {
        return of(event, EntryKind.INTEREST, event.lineId(), null, null, position);
    }

    static CorrectableDocument of(TransferSent event, Position position) {
        return of(event, EntryKind.TRANSFER, event.outlayId(), event.toFundId(), event.documentNumber(), position);
    }

    private static CorrectableDocument of(
            LedgerEntry entry,
            EntryKind kind,
            String about,
            @Nullable String toFundId,
            @Nullable String documentNumber,
            Position position) {
        return new CorrectableDocument(
                "entry-" + position.value(),
                position.value(),
                position.value(),
                kind,
                entry.fundId(),
                about,
                toFundId,
                null,
                documentNumber,
                entry.amountVnd(),
                entry.amountVnd(),
                entry.occurredOn());
    }

    /** With its entry in the fund that a transfer went to. */
    CorrectableDocument arrivedAs(String entryId, Position counted) {
        return with(entryId, amountVnd, counted);
    }

    CorrectableDocument corrected(long rightVnd, Position counted) {
        return with(toEntryId, rightVnd, counted);
    }

    private CorrectableDocument with(@Nullable String toEntry, long standsAtVnd, Position counted) {
        return new CorrectableDocument(
                id,
                counted.value(),
                bookedAt,
                kind,
                fundId,
                about,
                toFundId,
                toEntry,
                documentNumber,
                bookedVnd,
                standsAtVnd,
                occurredOn);
    }

    CorrectableEntry entry() {
        return new CorrectableEntry(id, kind, fundId, about, toFundId, toEntryId, bookedVnd, occurredOn);
    }
}
