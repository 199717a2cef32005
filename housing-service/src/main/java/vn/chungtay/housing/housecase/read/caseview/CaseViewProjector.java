package vn.chungtay.housing.housecase.read.caseview;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.read.caseview.CaseDocument.At;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Tells each case's life. */
@Projector(view = CaseViewProjector.VIEW, documents = CaseDocument.class)
public class CaseViewProjector {

    /** Name of the view. */
    public static final String VIEW = "case-view";

    private final ViewDocuments views;

    public CaseViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(HouseCaseListed event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        views.create(new CaseDocument().after(event, new At(position, version, recordedAt)));
    }

    /** Every event but the first. */
    @EventHandler
    void on(HouseCaseEvent event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        var at = new At(position, version, recordedAt);
        views.change(CaseDocument.class, event.caseId(), position, seen -> seen.after(event, at));
    }
}
