package vn.chungtay.contribution.statement.read.lineview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.statement.events.LineMatched;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.LineTied;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.TieProposed;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A line as it is kept.
 *
 * @param id the line
 * @param position see {@link ViewDocument#position()}
 * @param version the aggregate's sequence: all its events are counted here
 * @param takenAt place in the log at which it was taken, for pages
 * @param statementId the statement it stands in
 * @param accountId the account it came in by
 * @param driveId the drive of that account; absent for a matched line
 * @param unitCode the unit that collects
 * @param payerId entry of the vault that holds who paid and what they wrote
 * @param amountVnd đồng
 * @param state {@code MATCHED}, {@code WAITING}, {@code PROPOSED}, {@code RESOLVED} or {@code TIED}
 * @param reason why it waits; absent for a matched line
 * @param proposal what somebody says it is; absent until somebody does
 * @param giftIds the gifts that it became
 * @param entryId the entry of the ledger that it is; absent unless it is tied, or interest
 * @param formerEntryIds entries of interest that it was taken for; the ledger has them until their corrections
 * @param paidBackBy the line of money that left by which it was paid back; absent where none was
 * @param bookedOn the day of the booking
 */
@Document("statementLine")
@CompoundIndex(def = "{'accountId': 1, 'state': 1, 'takenAt': 1}")
@CompoundIndex(def = "{'state': 1, 'takenAt': 1}")
record LineDocument(
        String id,
        long position,
        long version,
        long takenAt,
        String statementId,
        String accountId,
        @Nullable String driveId,
        String unitCode,
        String payerId,
        long amountVnd,
        String state,
        @Nullable String reason,
        LineView.@Nullable Proposal proposal,
        List<String> giftIds,
        @Nullable String entryId,
        List<String> formerEntryIds,
        @Nullable String paidBackBy,
        LocalDate bookedOn)
        implements ViewDocument {

    static LineDocument matched(LineMatched event, Position position) {
        return new LineDocument(
                event.lineId(),
                position.value(),
                0,
                position.value(),
                event.statementId(),
                event.accountId(),
                null,
                event.unitCode(),
                event.payerId(),
                event.amountVnd(),
                "MATCHED",
                null,
                null,
                List.of(event.giftId()),
                null,
                List.of(),
                null,
                event.occurredOn());
    }

    static LineDocument waits(LineWaits event, Position position) {
        return new LineDocument(
                event.lineId(),
                position.value(),
                0,
                position.value(),
                event.statementId(),
                event.accountId(),
                event.driveId(),
                event.unitCode(),
                event.payerId(),
                event.amountVnd(),
                "WAITING",
                event.reason(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                event.occurredOn());
    }

    LineDocument proposed(ResolutionProposed event, Position counted) {
        return proposed(LineView.Proposal.of(event), counted);
    }

    LineDocument proposed(PayrollProposed event, Position counted) {
        return proposed(LineView.Proposal.of(event), counted);
    }

    LineDocument proposed(TieProposed event, Position counted) {
        return proposed(LineView.Proposal.of(event), counted);
    }

    private LineDocument proposed(LineView.Proposal said, Position counted) {
        return with(counted, "PROPOSED", said, List.of(), null);
    }

    /** After a rejection, or once it is untied. */
    LineDocument waitsAgain(Position counted) {
        return with(counted, "WAITING", null, List.of(), null);
    }

    /** It was no interest. */
    LineDocument reopened(Position counted) {
        List<String> former = Stream.concat(formerEntryIds.stream(), Stream.ofNullable(entryId))
                .toList();
        return with(counted, version + 1, "WAITING", null, List.of(), null, former, null);
    }

    LineDocument resolved(LineResolved event, Position counted) {
        return with(counted, "RESOLVED", proposal, event.giftIds(), null);
    }

    LineDocument tied(LineTied event, Position counted) {
        return with(counted, "TIED", proposal, List.of(), event.entryId());
    }

    /** As interest that the ledger has. The entry stands on the fund's stream: the line's own version stays. */
    LineDocument credited(String entry, Position counted) {
        return with(counted, version, state, proposal, giftIds, entry, formerEntryIds, null);
    }

    /** By that line of money that left, or by none. */
    LineDocument paidBack(@Nullable String debitId, Position counted) {
        return with(counted, version + 1, state, proposal, giftIds, entryId, formerEntryIds, debitId);
    }

    /** How much of it the ledger of its account's fund does not know, đồng: it waits, is no gift, or is one to another drive. */
    long notInLedgerVnd() {
        if (entryId != null) {
            return 0;
        }
        return switch (state) {
            case "MATCHED" -> 0;
            case "RESOLVED" -> amountVnd - (proposal == null ? 0 : proposal.sumVnd(String.valueOf(driveId)));
            default -> amountVnd;
        };
    }

    private LineDocument with(
            Position counted,
            String nextState,
            LineView.@Nullable Proposal said,
            List<String> gifts,
            @Nullable String tiedTo) {
        return with(counted, version + 1, nextState, said, gifts, tiedTo, formerEntryIds, null);
    }

    private LineDocument with(
            Position counted,
            long nextVersion,
            String nextState,
            LineView.@Nullable Proposal said,
            List<String> gifts,
            @Nullable String tiedTo,
            List<String> former,
            @Nullable String debitId) {
        return new LineDocument(
                id,
                counted.value(),
                nextVersion,
                takenAt,
                statementId,
                accountId,
                driveId,
                unitCode,
                payerId,
                amountVnd,
                nextState,
                reason,
                said,
                gifts,
                tiedTo,
                former,
                debitId,
                bookedOn);
    }
}
