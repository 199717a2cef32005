package vn.chungtay.contribution.closing.read.closingview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.closing.events.ClosingConfirmed;
import vn.chungtay.contribution.closing.events.ClosingEvent;
import vn.chungtay.contribution.closing.events.ClosingProposed;
import vn.chungtay.contribution.closing.events.ClosingRejected;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps the closings of all funds. */
@Projector(view = ClosingViewProjector.VIEW, documents = ClosingDocument.class)
public class ClosingViewProjector {

    /** Name of the view. */
    public static final String VIEW = "closing-view";

    private final ViewDocuments views;

    public ClosingViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(ClosingProposed event, Position position) {
        views.create(ClosingDocument.proposed(event, position));
    }

    @EventHandler
    void on(ClosingConfirmed event, Position position) {
        decided(event, "CONFIRMED", position);
    }

    @EventHandler
    void on(ClosingRejected event, Position position) {
        decided(event, "REJECTED", position);
    }

    private void decided(ClosingEvent event, String decision, Position position) {
        views.change(
                ClosingDocument.class,
                event.closingId(),
                position,
                closing -> closing.decided(decision, event.occurredOn(), position));
    }
}
