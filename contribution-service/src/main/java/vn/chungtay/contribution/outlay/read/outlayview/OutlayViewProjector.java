package vn.chungtay.contribution.outlay.read.outlayview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.outlay.events.OutlayConfirmed;
import vn.chungtay.contribution.outlay.events.OutlayEvent;
import vn.chungtay.contribution.outlay.events.OutlayProposed;
import vn.chungtay.contribution.outlay.events.OutlayRejected;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps the outlays of all funds. */
@Projector(view = OutlayViewProjector.VIEW, documents = OutlayDocument.class)
public class OutlayViewProjector {

    /** Name of the view. */
    public static final String VIEW = "outlay-view";

    private final ViewDocuments views;

    public OutlayViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(OutlayProposed event, Position position) {
        views.create(OutlayDocument.proposed(event, position));
    }

    @EventHandler
    void on(OutlayConfirmed event, Position position) {
        decided(event, "CONFIRMED", position);
    }

    @EventHandler
    void on(OutlayRejected event, Position position) {
        decided(event, "REJECTED", position);
    }

    private void decided(OutlayEvent event, String decision, Position position) {
        views.change(
                OutlayDocument.class,
                event.outlayId(),
                position,
                outlay -> outlay.decided(decision, event.occurredOn(), position));
    }
}
