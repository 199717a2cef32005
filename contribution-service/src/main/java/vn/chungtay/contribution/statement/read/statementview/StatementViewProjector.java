package vn.chungtay.contribution.statement.read.statementview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.events.StatementReadByProfile;
import vn.chungtay.contribution.statement.events.StatementTaken;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps how far each statement is posted. */
@Projector(view = StatementViewProjector.VIEW, documents = StatementDocument.class)
public class StatementViewProjector {

    /** Name of the view. */
    public static final String VIEW = "statement-view";

    private final ViewDocuments views;

    public StatementViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(StatementTaken event, Position position) {
        views.create(StatementDocument.taken(event, position));
    }

    @EventHandler
    void on(StatementReadByProfile event, Position position) {
        views.change(
                StatementDocument.class, event.statementId(), position, statement -> statement.readBy(event, position));
    }

    @EventHandler
    void on(ChunkPosted event, Position position) {
        views.change(
                StatementDocument.class, event.statementId(), position, statement -> statement.posted(event, position));
    }
}
