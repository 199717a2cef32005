package vn.chungtay.contribution.drive.read.driveview;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.drive.events.DeadlineChanged;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.contribution.drive.events.DriveDrafted;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.contribution.gift.events.WorkingDaysCorrected;
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
    void on(DriveDrafted event, Position position) {
        views.create(DriveDocument.drafted(event, position));
    }

    /** A drive of before there were drafts begins here. */
    @EventHandler
    void on(DriveOpened event, Position position) {
        views.create(DriveDocument.opened(event, position));
        views.change(DriveDocument.class, event.driveId(), position, drive -> drive.open(position));
    }

    @EventHandler
    void on(DeadlineChanged event, Position position) {
        views.change(DriveDocument.class, event.driveId(), position, drive -> drive.with(event, position));
    }

    @EventHandler
    void on(DriveClosed event, Position position) {
        views.change(DriveDocument.class, event.driveId(), position, drive -> drive.closed(event, position));
    }

    @EventHandler
    void on(MoneyReceived event, Position position) {
        add(event.driveId(), position, totals -> totals.plusMoney(event.amountVnd()));
    }

    @EventHandler
    void on(MaterialReceived event, Position position) {
        add(event.driveId(), position, totals -> totals.plus(MaterialTotal.of(event)));
    }

    @EventHandler
    void on(WorkingDaysReceived event, Position position) {
        add(event.driveId(), position, totals -> totals.plusWorkingDays(event.workingDays()));
    }

    @EventHandler
    void on(MoneyCorrected event, Position position) {
        long more = event.amountVnd() - event.amountBeforeVnd();
        add(event.driveId(), position, totals -> totals.plusMoney(more));
    }

    @EventHandler
    void on(MaterialCorrected event, Position position) {
        add(event.driveId(), position, totals -> totals.plus(MaterialTotal.of(event)));
    }

    @EventHandler
    void on(WorkingDaysCorrected event, Position position) {
        long more = event.workingDays() - event.workingDaysBefore();
        add(event.driveId(), position, totals -> totals.plusWorkingDays(more));
    }

    @EventHandler
    void on(MoneyRefunded event, Position position) {
        add(event.driveId(), position, totals -> totals.plusRefund(event.amountVnd()));
    }

    private void add(String driveId, Position position, UnaryOperator<DriveTotals> sum) {
        views.change(DriveDocument.class, driveId, position, drive -> drive.with(sum.apply(drive.totals()), position));
    }
}
