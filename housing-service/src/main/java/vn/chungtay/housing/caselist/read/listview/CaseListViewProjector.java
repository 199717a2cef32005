package vn.chungtay.housing.caselist.read.listview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.housing.caselist.events.CaseListRowsDone;
import vn.chungtay.housing.caselist.events.CaseListTaken;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps how far each list is imported. */
@Projector(view = CaseListViewProjector.VIEW, documents = CaseListDocument.class)
public class CaseListViewProjector {

    /** Name of the view. */
    public static final String VIEW = "case-list-view";

    private final ViewDocuments views;

    public CaseListViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(CaseListTaken event, Position position) {
        views.create(CaseListDocument.taken(event, position));
    }

    @EventHandler
    void on(CaseListRowsDone event, Position position) {
        views.change(CaseListDocument.class, event.listId(), position, list -> list.done(event, position));
    }
}
