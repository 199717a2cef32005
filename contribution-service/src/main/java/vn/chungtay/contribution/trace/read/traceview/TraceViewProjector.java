package vn.chungtay.contribution.trace.read.traceview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.InterestCorrected;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.TransferReceived;
import vn.chungtay.contribution.fund.events.TransferReceivedCorrected;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.contribution.gift.events.ReceiptDayCorrected;
import vn.chungtay.contribution.statement.events.EntryExplained;
import vn.chungtay.contribution.statement.events.EntryReleased;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.IncomingEntryReleased;
import vn.chungtay.contribution.trace.events.HouseStageNoted;
import vn.chungtay.contribution.trace.read.traceview.TracedGift.Part;
import vn.chungtay.contribution.trace.read.traceview.TracedGift.Way;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/**
 * Says of all money that left a fund which gifts it is made of. An instalment takes what was given for its own house first, then
 * what was given for any house, and last what was given for other houses: the fund is one, and pays whoever asks while there is
 * enough. Fees and transfers take what was given for any house first. Among equals the gift that came first is used first, each to
 * its last đồng. What another fund passed on, or the bank paid as interest, is used like a gift.
 *
 * <p>What comes back of an instalment, or was recorded too high, is free again in the gifts that were used for it last. A gift
 * that goes back to its giver, or is corrected, is free of everything else by as much, and so is corrected interest or money that
 * was passed on: what was made of it is made of other gifts instead, as the fund paid the giver with money that was free. So the
 * parts are the whole on both sides, what is free in the gifts of a fund is what the fund holds, and a view made anew from the
 * same log says the same.
 *
 * <p>A round that was cut short leaves some documents ahead of others. An event that comes again finds what it moved in those by
 * its place in the log, and takes the rest from those that are behind it, which stand as they stood.
 */
@Projector(
        view = TraceViewProjector.VIEW,
        documents = {TracedGift.class, TracedHouse.class, TracedPayment.class})
public class TraceViewProjector {

    /** Name of the view. */
    public static final String VIEW = "trace-view";

    /** Gifts looked at together; an instalment may be made of thousands. */
    private static final int BATCH = 500;

    private static final Sort OLDEST_FIRST = Sort.by("receivedAt");

    private final ViewDocuments views;

    public TraceViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(MoneyReceived event, Position position) {
        views.create(TracedGift.of(event, position));
    }

    @EventHandler
    void on(ReceiptDayCorrected event, Position position) {
        if (views.find(TracedGift.class, event.giftId()) != null) { // material and labour are not traced
            views.change(
                    TracedGift.class, event.giftId(), position, gift -> gift.receivedOn(event.receivedOn(), position));
        }
    }

    @EventHandler
    void on(MoneyCorrected event, Position position) {
        standAt(event.giftId(), event.amountVnd(), position);
    }

    @EventHandler
    void on(MoneyRefunded event, Position position) {
        var refund = new Part(Way.REFUND, event.giftId(), null, event.amountVnd(), event.occurredOn());
        views.change(TracedGift.class, event.giftId(), position, gift -> {
            List<Part> parts = new ArrayList<>(gift.back(event.amountVnd()));
            parts.add(refund);
            return gift.moved(parts, position);
        });
        replace(event.giftId(), position);
    }

    @EventHandler
    void on(FundsDisbursed event, Position position) {
        views.create(TracedPayment.of(event.instalmentId(), position));
        goOut(Way.HOUSE, event.instalmentId(), event.caseId(), event, position);
    }

    @EventHandler
    void on(FeePaid event, Position position) {
        goOut(Way.FEE, event.outlayId(), null, event, position);
    }

    @EventHandler
    void on(TransferSent event, Position position) {
        views.create(TracedGift.of(event, position));
        goOut(Way.TRANSFER, event.outlayId(), null, event, position);
    }

    /** A line that was no interest after all, and then is, comes a second time. */
    @EventHandler
    void on(InterestCredited event, Position position) {
        views.create(TracedGift.of(event, position));
        standAt(TracedGift.interestId(event.lineId()), event.amountVnd(), position);
    }

    @EventHandler
    void on(TransferReceived event, Position position) {
        views.create(TracedPayment.of(event.outlayId(), position));
    }

    @EventHandler
    void on(EntryExplained event, Position position) {
        seen(event.entryId(), true, position);
    }

    @EventHandler
    void on(EntryReleased event, Position position) {
        seen(event.entryId(), false, position);
    }

    @EventHandler
    void on(IncomingEntryExplained event, Position position) {
        seen(event.entryId(), true, position);
    }

    @EventHandler
    void on(IncomingEntryReleased event, Position position) {
        seen(event.entryId(), false, position);
    }

    /** Fees, refunds, returns, and what left for another fund, are traced by what they are and not by the bank. */
    private void seen(String entryId, boolean atBank, Position position) {
        if (views.find(TracedPayment.class, entryId) != null) {
            views.change(TracedPayment.class, entryId, position, payment -> payment.seen(atBank, position));
        }
    }

    @EventHandler
    void on(MoneyReturned event, Position position) {
        comeBack(Way.HOUSE, event.instalmentId(), event.caseId(), event, position);
    }

    /** Where less came back than was said, the house has more of the fund's gifts again. */
    @EventHandler
    void on(ReturnCorrected event, Position position) {
        if (event.heldChangeVnd() > 0) {
            comeBack(Way.HOUSE, event.instalmentId(), event.caseId(), event, position);
        } else {
            goOut(Way.HOUSE, event.instalmentId(), event.caseId(), event, position);
        }
    }

    @EventHandler
    void on(FeeCorrected event, Position position) {
        outlayCorrected(Way.FEE, event.outlayId(), event, position);
    }

    @EventHandler
    void on(TransferSentCorrected event, Position position) {
        outlayCorrected(Way.TRANSFER, event.outlayId(), event, position);
    }

    @EventHandler
    void on(TransferReceivedCorrected event, Position position) {
        standAt(event.outlayId(), event.rightVnd(), position);
    }

    @EventHandler
    void on(InterestCorrected event, Position position) {
        standAt(TracedGift.interestId(event.lineId()), event.rightVnd(), position);
    }

    private void outlayCorrected(Way way, String outlayId, LedgerEntry entry, Position position) {
        if (entry.heldChangeVnd() > 0) {
            comeBack(way, outlayId, null, entry, position);
        } else {
            goOut(way, outlayId, null, entry, position);
        }
    }

    private void goOut(Way way, String ref, @Nullable String caseId, LedgerEntry entry, Position position) {
        var part = new Part(way, ref, caseId, entry.amountVnd(), entry.occurredOn());
        use(entry.fundId(), List.of(part), caseId, position);
    }

    /** What was given for the house itself stays with it as long as there is something else. */
    private void comeBack(Way way, String ref, @Nullable String caseId, LedgerEntry entry, Position position) {
        var back = new Part(way, ref, caseId, entry.amountVnd(), entry.occurredOn());
        var claims = new Claims(List.of(back));
        movedBefore(claims, position).forEach(part -> claims.met(part.of(-part.amountVnd())));
        free(ref, where("namedCaseId").ne(caseId), claims, position);
        free(ref, where("namedCaseId").is(caseId), claims, position);
    }

    /** What money that was passed on, or interest, stands at; what was made of what it never was is made of other gifts. */
    private void standAt(String id, long rightVnd, Position position) {
        views.change(TracedGift.class, id, position, gift -> {
            long lessVnd = gift.amountVnd() - rightVnd;
            return gift.corrected(rightVnd, gift.back(lessVnd), position);
        });
        replace(id, position);
    }

    @EventHandler
    void on(HouseStageNoted event, Position position) {
        views.create(TracedHouse.of(event));
        views.change(TracedHouse.class, event.caseId(), position, house -> house.at(event, position));
    }

    /** What came back to a gift with this event is made of other gifts of its fund instead. */
    private void replace(String giftId, Position position) {
        TracedGift gift = views.find(TracedGift.class, giftId);
        if (gift != null) {
            List<Part> claims = gift.movedAt(position).stream()
                    .filter(part -> part.amountVnd() < 0)
                    .map(part -> part.of(-part.amountVnd()))
                    .toList();
            use(gift.fundId(), claims, null, position);
        }
    }

    /** Uses gifts of the fund until all is found or none is left. */
    private void use(String fundId, List<Part> parts, @Nullable String caseId, Position position) {
        var claims = new Claims(parts);
        movedBefore(claims, position).stream()
                .filter(part -> part.amountVnd() > 0)
                .forEach(claims::met);
        if (caseId != null) {
            use(fundId, where("namedCaseId").is(caseId), claims, position);
        }
        use(fundId, where("namedCaseId").is(null), claims, position);
        use(fundId, where("namedCaseId").ne(null), claims, position);
    }

    private void use(String fundId, Criteria sort, Claims claims, Position position) {
        Criteria open = new Criteria()
                .andOperator(where("fundId").is(fundId).and("open").is(true), behind(position), sort);
        List<TracedGift> oldest = claims.met() ? List.of() : find(open, OLDEST_FIRST);
        while (!oldest.isEmpty()) {
            oldest.forEach(gift -> move(gift, claims.meet(gift.freeVnd()), position));
            oldest = claims.met() ? List.of() : find(open, OLDEST_FIRST);
        }
    }

    private void free(String instalmentId, Criteria sort, Claims claims, Position position) {
        Criteria used = new Criteria().andOperator(where("moves.part.ref").is(instalmentId), behind(position), sort);
        for (TracedGift gift : views.find(TracedGift.class, query(used).with(OLDEST_FIRST.descending()))) {
            List<Part> back = claims.meet(gift.partVnd(instalmentId)).stream()
                    .map(part -> part.of(-part.amountVnd()))
                    .toList();
            move(gift, back, position);
        }
    }

    private void move(TracedGift gift, List<Part> parts, Position position) {
        if (!parts.isEmpty()) {
            views.change(TracedGift.class, gift.id(), position, found -> found.moved(parts, position));
        }
    }

    /** What this event moved of these things when it was delivered before. */
    private List<Part> movedBefore(Claims claims, Position position) {
        List<String> refs = claims.refs();
        return refs.isEmpty()
                ? List.of()
                : views
                        .find(
                                TracedGift.class,
                                query(where("moves.part.ref")
                                        .in(refs)
                                        .and("position")
                                        .gte(position.value())))
                        .stream()
                        .flatMap(gift -> gift.movedAt(position).stream())
                        .toList();
    }

    private List<TracedGift> find(Criteria criteria, Sort order) {
        return views.find(TracedGift.class, query(criteria).with(order).limit(BATCH));
    }

    private static Criteria behind(Position position) {
        return where("position").lt(position.value());
    }
}
