package vn.chungtay.contribution.statement.read.lineview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.statement.events.LineMatched;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.ResolutionRejected;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps every line, and what became of it. */
@Projector(view = LineViewProjector.VIEW, documents = LineDocument.class)
public class LineViewProjector {

    /** Name of the view. */
    public static final String VIEW = "statement-line-view";

    private final ViewDocuments views;

    public LineViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(LineMatched event, Position position) {
        views.create(LineDocument.matched(event, position));
    }

    @EventHandler
    void on(LineWaits event, Position position) {
        views.create(LineDocument.waits(event, position));
    }

    @EventHandler
    void on(ResolutionProposed event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.proposed(event, position));
    }

    @EventHandler
    void on(PayrollProposed event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.proposed(event, position));
    }

    @EventHandler
    void on(ResolutionRejected event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.rejected(position));
    }

    @EventHandler
    void on(LineResolved event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.resolved(event, position));
    }
}
