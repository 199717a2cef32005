package vn.chungtay.contribution.trace.read.traceview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A gift of money, and the instalments that it went into. {@code amountVnd = freeVnd +} the parts.
 *
 * @param id the gift
 * @param position see {@link ViewDocument#position()}
 * @param receivedAt place in the log of the gift: the order in which gifts are used
 * @param fundId the fund that it is in
 * @param unitCode the unit that collected it
 * @param amountVnd all of it, đồng
 * @param freeVnd what no instalment has used, đồng
 * @param open whether something is free
 * @param namedCaseId house case that the giver named; absent where the gift is for any house
 * @param receivedOn the day of the gift
 * @param parts where it went, in the order of payment
 * @param simulated whether it was made up for a demonstration
 */
@Document("tracedGift")
@CompoundIndex(def = "{'fundId': 1, 'open': 1, 'namedCaseId': 1, 'receivedAt': 1}")
@CompoundIndex(def = "{'parts.instalmentId': 1}")
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
        List<Part> parts,
        boolean simulated)
        implements ViewDocument {

    /**
     * What one instalment used of the gift.
     *
     * @param instalmentId the instalment
     * @param caseId the house that got it
     * @param amountVnd đồng, above 0
     * @param paidOn the day it left the fund
     */
    record Part(String instalmentId, String caseId, long amountVnd, LocalDate paidOn) {}

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

    /** With a part of what is free gone into an instalment. */
    TracedGift usedFor(FundsDisbursed instalment, long partVnd, Position counted) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(instalment.instalmentId(), instalment.caseId(), partVnd, instalment.occurredOn()));
        long left = freeVnd - partVnd;
        return new TracedGift(
                id,
                counted.value(),
                receivedAt,
                fundId,
                unitCode,
                amountVnd,
                left,
                left > 0,
                namedCaseId,
                receivedOn,
                more,
                simulated);
    }

    /** What an instalment used of it, đồng. */
    long usedForVnd(String instalmentId) {
        return parts.stream()
                .filter(part -> part.instalmentId().equals(instalmentId))
                .mapToLong(Part::amountVnd)
                .sum();
    }
}
