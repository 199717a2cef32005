package vn.chungtay.housing.grievance.read.grievanceview;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.chungtay.housing.grievance.events.GrievanceEvent;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.housing.grievance.read.grievanceview.GrievanceDocument.At;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Tells what became of each grievance. */
@Projector(view = GrievanceViewProjector.VIEW, documents = GrievanceDocument.class)
public class GrievanceViewProjector {

    /** Name of the view. */
    public static final String VIEW = "grievance-view";

    private final ViewDocuments views;

    public GrievanceViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(GrievanceLodged event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        views.create(new GrievanceDocument().after(event, new At(position, version, recordedAt)));
    }

    /** Every event but the first. */
    @EventHandler
    void on(GrievanceEvent event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        var at = new At(position, version, recordedAt);
        views.change(GrievanceDocument.class, event.grievanceId(), position, seen -> seen.after(event, at));
    }
}
