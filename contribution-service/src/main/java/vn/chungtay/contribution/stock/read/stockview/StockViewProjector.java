package vn.chungtay.contribution.stock.read.stockview;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.stock.events.DeliveryCancelled;
import vn.chungtay.contribution.stock.events.DeliveryConfirmed;
import vn.chungtay.contribution.stock.events.DeliveryEvent;
import vn.chungtay.contribution.stock.events.DeliveryIssued;
import vn.chungtay.contribution.stock.events.DeliveryReserved;
import vn.chungtay.contribution.stock.events.DeliveryReturned;
import vn.chungtay.contribution.stock.events.StockCorrected;
import vn.chungtay.contribution.stock.events.StockGiven;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps every stock and every delivery. What a delivery takes from its stock it says itself. */
@Projector(
        view = StockViewProjector.VIEW,
        documents = {StockDocument.class, DeliveryDocument.class})
public class StockViewProjector {

    /** Name of the view. */
    public static final String VIEW = "stock-view";

    private final ViewDocuments views;

    public StockViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(StockGiven event, Position position) {
        views.create(StockDocument.of(event));
        views.change(
                StockDocument.class,
                event.stockId(),
                position,
                stock -> stock.with(position, event.quantity(), 0, 0, 0));
    }

    @EventHandler
    void on(StockCorrected event, Position position) {
        views.create(StockDocument.of(event));
        views.change(
                StockDocument.class,
                event.stockId(),
                position,
                stock -> stock.with(position, event.quantity() - event.quantityBefore(), 0, 0, 0));
    }

    @EventHandler
    void on(DeliveryReserved event, Position position) {
        views.create(DeliveryDocument.of(event, position));
        count(event, position, event.quantity(), 0, 0);
    }

    @EventHandler
    void on(DeliveryCancelled event, Position position) {
        change(event, position, delivery -> delivery.cancelled(event.occurredOn(), position));
        count(event, position, -event.quantity(), 0, 0);
    }

    @EventHandler
    void on(DeliveryIssued event, Position position) {
        change(event, position, delivery -> delivery.issued(event, position));
        count(event, position, -event.quantity(), event.quantity(), 0);
    }

    @EventHandler
    void on(DeliveryReturned event, Position position) {
        change(event, position, delivery -> delivery.returned(event, position));
        count(event, position, 0, -event.quantity(), 0);
    }

    @EventHandler
    void on(DeliveryConfirmed event, Position position) {
        change(event, position, delivery -> delivery.confirmed(event, position));
        count(event, position, 0, -event.quantity(), event.quantity());
    }

    private void change(DeliveryEvent event, Position position, UnaryOperator<DeliveryDocument> change) {
        views.change(DeliveryDocument.class, event.deliveryId(), position, change);
    }

    private void count(DeliveryEvent event, Position position, long reserved, long issued, long confirmed) {
        views.change(
                StockDocument.class,
                event.stockId(),
                position,
                stock -> stock.with(position, 0, reserved, issued, confirmed));
    }
}
