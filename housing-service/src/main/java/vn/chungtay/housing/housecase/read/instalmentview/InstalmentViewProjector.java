package vn.chungtay.housing.housecase.read.instalmentview;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Tells what became of each request for money. */
@Projector(view = InstalmentViewProjector.VIEW, documents = InstalmentDocument.class)
public class InstalmentViewProjector {

    /** Name of the view. */
    public static final String VIEW = "instalment-view";

    private final ViewDocuments views;

    public InstalmentViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(InstalmentRequested event, Position position, @Timestamp Instant recordedAt) {
        views.create(new InstalmentDocument().after(event, position, recordedAt));
    }

    /** Every event but the first. */
    @EventHandler
    void on(InstalmentEvent event, Position position, @Timestamp Instant recordedAt) {
        views.change(
                InstalmentDocument.class,
                event.instalmentId(),
                position,
                seen -> seen.after(event, position, recordedAt));
    }
}
