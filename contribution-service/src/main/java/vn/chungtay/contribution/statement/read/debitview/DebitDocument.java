package vn.chungtay.contribution.statement.read.debitview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.DebitTied;
import vn.chungtay.contribution.statement.events.PaybackProposed;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A line of money that left, as it is kept.
 *
 * @param id the line
 * @param position see {@link ViewDocument#position()}
 * @param version the aggregate's sequence: all its events are counted here
 * @param listedAt place in the log at which it was listed, for pages
 * @param statementId the statement it stands in
 * @param accountId the account it left
 * @param fundId the fund of that account's drive
 * @param unitCode the unit that collects
 * @param narrativeId entry of the vault that holds what the bank says of it
 * @param amountVnd đồng
 * @param state {@code WAITING}, {@code PROPOSED} or {@code TIED}
 * @param entryIds the entries it is tied to; none while it waits
 * @param tiedBy who said so; absent unless it is tied to entries
 * @param paidLineId the line of money that came in which it is said, or was confirmed, to have paid back; absent where nobody says so
 * @param proposedBy who said that; absent where nobody does
 * @param bookedOn the day of the booking
 */
@Document("statementDebit")
@CompoundIndex(def = "{'accountId': 1, 'state': 1, 'listedAt': 1}")
@CompoundIndex(def = "{'fundId': 1, 'state': 1, 'amountVnd': 1}")
record DebitDocument(
        String id,
        long position,
        long version,
        long listedAt,
        String statementId,
        String accountId,
        String fundId,
        String unitCode,
        String narrativeId,
        long amountVnd,
        String state,
        List<String> entryIds,
        @Nullable String tiedBy,
        @Nullable String paidLineId,
        @Nullable String proposedBy,
        LocalDate bookedOn)
        implements ViewDocument {

    static DebitDocument listed(DebitListed event, Position position) {
        return new DebitDocument(
                event.debitId(),
                position.value(),
                0,
                position.value(),
                event.statementId(),
                event.accountId(),
                event.fundId(),
                event.unitCode(),
                event.narrativeId(),
                event.amountVnd(),
                "WAITING",
                List.of(),
                null,
                null,
                null,
                event.occurredOn());
    }

    DebitDocument tied(DebitTied event, Position counted) {
        return with(counted, "TIED", event.entryIds(), event.tiedBy(), null, null);
    }

    DebitDocument proposed(PaybackProposed event, Position counted) {
        return with(counted, "PROPOSED", List.of(), null, event.lineId(), event.proposedBy());
    }

    DebitDocument paidBack(Position counted) {
        return with(counted, "TIED", List.of(), null, paidLineId, proposedBy);
    }

    /** After a rejection, or once it is untied. */
    DebitDocument waitsAgain(Position counted) {
        return with(counted, "WAITING", List.of(), null, null, null);
    }

    private DebitDocument with(
            Position counted,
            String nextState,
            List<String> entries,
            @Nullable String by,
            @Nullable String paidLine,
            @Nullable String proposer) {
        return new DebitDocument(
                id,
                counted.value(),
                version + 1,
                listedAt,
                statementId,
                accountId,
                fundId,
                unitCode,
                narrativeId,
                amountVnd,
                nextState,
                entries,
                by,
                paidLine,
                proposer,
                bookedOn);
    }
}
