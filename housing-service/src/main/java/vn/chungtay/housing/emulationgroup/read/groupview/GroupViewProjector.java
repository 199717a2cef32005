package vn.chungtay.housing.emulationgroup.read.groupview;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupEvent;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Tells who belongs to which emulation block or cluster, and when. */
@Projector(view = GroupViewProjector.VIEW, documents = GroupDocument.class)
public class GroupViewProjector {

    /** Name of the view. */
    public static final String VIEW = "emulation-group-view";

    private final ViewDocuments views;

    public GroupViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(EmulationGroupEvent event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        views.create(GroupDocument.of(event.groupId()));
        views.change(
                GroupDocument.class,
                event.groupId(),
                position,
                seen -> seen.after(event, position, version, recordedAt));
    }
}
