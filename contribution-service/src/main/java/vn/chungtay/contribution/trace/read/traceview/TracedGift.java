package vn.chungtay.contribution.trace.read.traceview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A gift of money, or money that another fund passed on or the bank paid as interest, and where it went. {@code amountVnd = freeVnd +} the parts. What went out
 * and what came back of it are both kept, each with its place in the log, so that an event that is delivered again is known.
 *
 * @param id the gift, the outlay by which it was passed on, or {@code interest-} and the line of the bank
 * @param position see {@link ViewDocument#position()}
 * @param receivedAt place in the log where it came in: the order in which it is used
 * @param fundId the fund that it is in
 * @param unitCode the unit whose fund that is
 * @param amountVnd all of it, as the last correction has it, đồng
 * @param freeVnd what is still in the fund, đồng
 * @param open whether something is
 * @param namedCaseId house case that the giver named; absent where it is for any house
 * @param receivedOn the day it came in
 * @param moves where it went and what came back, in the order of the log
 * @param simulated whether it was made up for a demonstration
 */
@Document("tracedGift")
@CompoundIndex(def = "{'fundId': 1, 'open': 1, 'namedCaseId': 1, 'receivedAt': 1}")
@CompoundIndex(def = "{'moves.part.ref': 1}")
record TracedGift(
        String id,
        long position,
        long receivedAt,
        String fundId,
        String unitCode,
        long amountVnd,
        long freeVnd,
        boolean open,
        @Nullable String namedCaseId,
        LocalDate receivedOn,
        List<Move> moves,
        boolean simulated)
        implements ViewDocument {

    /** Where money goes from a fund. */
    enum Way {
        /** To a house. */
        HOUSE,
        /** To a fee. */
        FEE,
        /** To another unit's fund. */
        TRANSFER,
        /** Back to who gave it. */
        REFUND
    }

    /**
     * What one thing got of it.
     *
     * @param way where it went
     * @param ref the instalment, the outlay, or the gift itself where it went back
     * @param caseId the house that got it; absent where none did
     * @param amountVnd đồng; above 0, or below it where it came back
     * @param paidOn the day it left the fund
     */
    record Part(Way way, String ref, @Nullable String caseId, long amountVnd, LocalDate paidOn) {

        Part of(long sumVnd) {
            return new Part(way, ref, caseId, sumVnd, paidOn);
        }
    }

    /**
     * A part that went out or came back.
     *
     * @param at place in the log of the event that moved it
     * @param part what moved
     */
    record Move(long at, Part part) {}

    static TracedGift of(MoneyReceived event, Position position) {
        return new TracedGift(
                event.giftId(),
                position.value(),
                position.value(),
                event.fundId(),
                event.unitCode(),
                event.amountVnd(),
                event.amountVnd(),
                true,
                event.namedCaseId(),
                event.occurredOn(),
                List.of(),
                event.simulated());
    }

    /** What the other fund has of it. */
    static TracedGift of(TransferSent event, Position position) {
        return new TracedGift(
                event.outlayId(),
                position.value(),
                position.value(),
                event.toFundId(),
                event.toUnitCode(),
                event.amountVnd(),
                event.amountVnd(),
                true,
                null,
                event.occurredOn(),
                List.of(),
                event.simulated());
    }

    /** Interest by the line of the bank that it is. */
    static String interestId(String lineId) {
        return "interest-" + lineId;
    }

    /** Nobody gave it, and houses are paid with it all the same. */
    static TracedGift of(InterestCredited event, Position position) {
        return new TracedGift(
                interestId(event.lineId()),
                position.value(),
                position.value(),
                event.fundId(),
                event.unitCode(),
                event.amountVnd(),
                event.amountVnd(),
                true,
                null,
                event.occurredOn(),
                List.of(),
                event.simulated());
    }

    /** With these parts gone out, or come back. */
    TracedGift moved(List<Part> more, Position counted) {
        return next(amountVnd, receivedOn, more, counted);
    }

    /** With another amount, and these parts come back for it. */
    TracedGift corrected(long rightVnd, List<Part> back, Position counted) {
        return next(rightVnd, receivedOn, back, counted);
    }

    /** With another day. */
    TracedGift receivedOn(LocalDate right, Position counted) {
        return next(amountVnd, right, List.of(), counted);
    }

    private TracedGift next(long rightVnd, LocalDate day, List<Part> more, Position counted) {
        List<Move> all = new ArrayList<>(moves);
        more.forEach(part -> all.add(new Move(counted.value(), part)));
        long left = freeVnd
                + rightVnd
                - amountVnd
                - more.stream().mapToLong(Part::amountVnd).sum();
        return new TracedGift(
                id,
                counted.value(),
                receivedAt,
                fundId,
                unitCode,
                rightVnd,
                left,
                left > 0,
                namedCaseId,
                day,
                all,
                simulated);
    }

    /** What each thing has of it, in the order in which they first got it. */
    List<Part> parts() {
        Map<String, Part> sums = new LinkedHashMap<>();
        moves.forEach(move ->
                sums.merge(move.part().ref(), move.part(), (sum, more) -> sum.of(sum.amountVnd() + more.amountVnd())));
        return sums.values().stream().filter(part -> part.amountVnd() != 0).toList();
    }

    /** What this thing has of it, đồng. */
    long partVnd(String ref) {
        return moves.stream()
                .filter(move -> move.part().ref().equals(ref))
                .mapToLong(move -> move.part().amountVnd())
                .sum();
    }

    /** What moved with the event at this place. */
    List<Part> movedAt(Position event) {
        return moves.stream()
                .filter(move -> move.at() == event.value())
                .map(Move::part)
                .toList();
    }

    /** What has to come back so that this much is free: of the parts that went out last first, each below 0. */
    List<Part> back(long neededVnd) {
        List<Part> back = new ArrayList<>();
        long missingVnd = neededVnd - freeVnd;
        for (Part part : parts().reversed()) {
            long backVnd = part.way() == Way.REFUND ? 0 : Math.min(part.amountVnd(), missingVnd);
            if (backVnd > 0) {
                back.add(part.of(-backVnd));
                missingVnd -= backVnd;
            }
        }
        return back;
    }
}
