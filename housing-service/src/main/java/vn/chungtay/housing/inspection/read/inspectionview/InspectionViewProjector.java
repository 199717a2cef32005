package vn.chungtay.housing.inspection.read.inspectionview;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.chungtay.housing.inspection.events.InspectionEvent;
import vn.chungtay.housing.inspection.events.InspectionOpened;
import vn.chungtay.housing.inspection.read.inspectionview.InspectionDocument.At;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Tells what became of each case that was drawn. */
@Projector(view = InspectionViewProjector.VIEW, documents = InspectionDocument.class)
public class InspectionViewProjector {

    /** Name of the view. */
    public static final String VIEW = "inspection-view";

    private final ViewDocuments views;

    public InspectionViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(InspectionOpened event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        views.create(new InspectionDocument().after(event, new At(position, version, recordedAt)));
    }

    /** Every event but the first. */
    @EventHandler
    void on(InspectionEvent event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        var at = new At(position, version, recordedAt);
        views.change(InspectionDocument.class, event.inspectionId(), position, seen -> seen.after(event, at));
    }
}
