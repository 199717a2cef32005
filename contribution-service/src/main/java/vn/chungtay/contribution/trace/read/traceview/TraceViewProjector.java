package vn.chungtay.contribution.trace.read.traceview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.trace.events.HouseStageNoted;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/**
 * Says of each instalment that left a fund which gifts it is made of. It takes what was given for its own house first, then what
 * was given for any house, and last what was given for other houses: the fund is one, and pays whoever asks while there is
 * enough. Among equals the gift that came first is used first, each to its last đồng, so the parts of an instalment are the whole
 * of it, and a view made anew from the same log says the same.
 */
@Projector(
        view = TraceViewProjector.VIEW,
        documents = {TracedGift.class, TracedHouse.class})
public class TraceViewProjector {

    /** Name of the view. */
    public static final String VIEW = "trace-view";

    /** Gifts looked at together; an instalment may be made of thousands. */
    private static final int BATCH = 500;

    private final ViewDocuments views;

    public TraceViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(MoneyReceived event, Position position) {
        views.create(TracedGift.of(event, position));
    }

    /** What this instalment has used already, before the event was delivered again, stays used. */
    @EventHandler
    void on(FundsDisbursed event, Position position) {
        long missing = event.amountVnd() - usedVnd(event.instalmentId());
        missing -= use(event, position, where("namedCaseId").is(event.caseId()), missing);
        missing -= use(event, position, where("namedCaseId").is(null), missing);
        use(event, position, where("namedCaseId").ne(null), missing);
    }

    @EventHandler
    void on(HouseStageNoted event, Position position) {
        views.create(TracedHouse.of(event));
        views.change(TracedHouse.class, event.caseId(), position, house -> house.at(event, position));
    }

    private long usedVnd(String instalmentId) {
        return views.find(TracedGift.class, query(where("parts.instalmentId").is(instalmentId))).stream()
                .mapToLong(gift -> gift.usedForVnd(instalmentId))
                .sum();
    }

    /** Uses gifts of one sort until nothing is missing or none is left; answers how much it found, đồng. */
    private long use(FundsDisbursed instalment, Position position, Criteria sort, long missingVnd) {
        long foundVnd = 0;
        while (foundVnd < missingVnd) {
            List<TracedGift> oldest = oldest(instalment.fundId(), sort);
            if (oldest.isEmpty()) {
                break;
            }
            for (TracedGift gift : oldest) {
                long partVnd = Math.min(gift.freeVnd(), missingVnd - foundVnd);
                if (partVnd > 0) {
                    views.change(
                            TracedGift.class,
                            gift.id(),
                            position,
                            found -> found.usedFor(instalment, partVnd, position));
                    foundVnd += partVnd;
                }
            }
        }
        return foundVnd;
    }

    private List<TracedGift> oldest(String fundId, Criteria sort) {
        Criteria open = new Criteria()
                .andOperator(where("fundId").is(fundId).and("open").is(true), sort);
        return views.find(
                TracedGift.class, query(open).with(Sort.by("receivedAt")).limit(BATCH));
    }
}
