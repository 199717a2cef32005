package vn.chungtay.contribution.statement.read.lineview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.statement.events.LineMatched;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
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
 * @param state {@code MATCHED}, {@code WAITING}, {@code PROPOSED} or {@code RESOLVED}
 * @param reason why it waits; absent for a matched line
 * @param proposal what somebody says it is; absent until somebody does
 * @param giftIds the gifts that it became
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
                event.occurredOn());
    }

    LineDocument proposed(ResolutionProposed event, Position counted) {
        return with(counted, "PROPOSED", LineView.Proposal.of(event), List.of());
    }

    LineDocument proposed(PayrollProposed event, Position counted) {
        return with(counted, "PROPOSED", LineView.Proposal.of(event), List.of());
    }

    LineDocument rejected(Position counted) {
        return with(counted, "WAITING", null, List.of());
    }

    LineDocument resolved(LineResolved event, Position counted) {
        return with(counted, "RESOLVED", proposal, event.giftIds());
    }

    private LineDocument with(
            Position counted, String nextState, LineView.@Nullable Proposal said, List<String> gifts) {
        return new LineDocument(
                id,
                counted.value(),
                version + 1,
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
                bookedOn);
    }
}
