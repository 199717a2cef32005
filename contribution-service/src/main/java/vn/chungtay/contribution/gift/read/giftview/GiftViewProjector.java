package vn.chungtay.contribution.gift.read.giftview;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.gift.events.CountedForPledge;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.contribution.gift.events.ReceiptDayCorrected;
import vn.chungtay.contribution.gift.events.RefundProposed;
import vn.chungtay.contribution.gift.events.RefundRejected;
import vn.chungtay.contribution.gift.events.WorkingDaysCorrected;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps every gift for being shown, as its last correction has it. */
@Projector(view = GiftViewProjector.VIEW, documents = GiftDocument.class)
public class GiftViewProjector {

    /** Name of the view. */
    public static final String VIEW = "gift-view";

    private final ViewDocuments views;

    public GiftViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(GiftReceived event, Position position) {
        views.create(GiftDocument.of(event, position));
    }

    @EventHandler
    void on(MoneyCorrected event, Position position) {
        change(
                event.giftId(),
                position,
                gift -> gift.with(money(gift).amounting(event.amountVnd()))
                        .corrected(Correction.of(
                                "amountVnd",
                                event.amountBeforeVnd(),
                                event.amountVnd(),
                                event.documentNumber(),
                                event.occurredOn())));
    }

    @EventHandler
    void on(MaterialCorrected event, Position position) {
        var right =
                new GiftView.Material(event.item(), event.quantity(), event.quantityUnit(), event.declaredValueVnd());
        change(event.giftId(), position, gift -> {
            GiftStanding corrected = gift.with(right);
            if (event.quantity() != event.quantityBefore()) {
                corrected = corrected.corrected(Correction.of(
                        "quantity",
                        event.quantityBefore(),
                        event.quantity(),
                        event.documentNumber(),
                        event.occurredOn()));
            }
            if (event.declaredValueVnd() != event.declaredValueBeforeVnd()) {
                corrected = corrected.corrected(Correction.of(
                        "declaredValueVnd",
                        event.declaredValueBeforeVnd(),
                        event.declaredValueVnd(),
                        event.documentNumber(),
                        event.occurredOn()));
            }
            return corrected;
        });
    }

    @EventHandler
    void on(WorkingDaysCorrected event, Position position) {
        change(
                event.giftId(),
                position,
                gift -> gift.withWorkingDays(event.workingDays())
                        .corrected(Correction.of(
                                "workingDays",
                                event.workingDaysBefore(),
                                event.workingDays(),
                                event.documentNumber(),
                                event.occurredOn())));
    }

    @EventHandler
    void on(ReceiptDayCorrected event, Position position) {
        change(
                event.giftId(),
                position,
                gift -> gift.receivedOn(event.receivedOn())
                        .corrected(new Correction(
                                "occurredOn",
                                event.receivedOnBefore().toString(),
                                event.receivedOn().toString(),
                                event.documentNumber(),
                                event.occurredOn())));
    }

    @EventHandler
    void on(RefundProposed event, Position position) {
        var refund = new Refund("PROPOSED", event.amountVnd(), event.documentNumber(), event.occurredOn());
        change(event.giftId(), position, gift -> gift.proposed(refund));
    }

    @EventHandler
    void on(RefundRejected event, Position position) {
        change(event.giftId(), position, gift -> gift.decided("REJECTED"));
    }

    @EventHandler
    void on(MoneyRefunded event, Position position) {
        change(
                event.giftId(),
                position,
                gift -> gift.with(money(gift).refunding(event.amountVnd())).decided("REFUNDED"));
    }

    @EventHandler
    void on(CountedForPledge event, Position position) {
        change(event.giftId(), position, gift -> gift.keeping(event.pledgeId()));
    }

    private void change(String giftId, Position position, UnaryOperator<GiftStanding> next) {
        views.change(GiftDocument.class, giftId, position, gift -> gift.at(position, next.apply(gift.standing())));
    }

    private static GiftView.Money money(GiftStanding gift) {
        return requireNonNull(gift.money(), "only money is corrected as money");
    }
}
