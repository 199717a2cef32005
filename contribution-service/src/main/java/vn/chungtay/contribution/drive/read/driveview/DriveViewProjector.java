package vn.chungtay.contribution.drive.read.driveview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Adds up what each drive has brought in. */
@Projector(view = DriveViewProjector.VIEW, documents = DriveDocument.class)
public class DriveViewProjector {

    /** Name of the view. */
    public static final String VIEW = "drive-view";

    private final ViewDocuments views;

    public DriveViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(DriveOpened event, Position position) {
        views.create(DriveDocument.opened(event, position));
    }

    @EventHandler
    void on(MoneyReceived event, Position position) {
        views.change(
                DriveDocument.class, event.driveId(), position, drive -> drive.withMoney(event.amountVnd(), position));
    }

    @EventHandler
    void on(MaterialReceived event, Position position) {
        views.change(DriveDocument.class, event.driveId(), position, drive -> drive.withMaterial(event, position));
    }

    @EventHandler
    void on(WorkingDaysReceived event, Position position) {
        views.change(
                DriveDocument.class,
                event.driveId(),
                position,
                drive -> drive.withWorkingDays(event.workingDays(), position));
    }
}
