package vn.chungtay.contribution.drive.read.driveview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEADLINE_CHANGED;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_CLOSED;
import static vn.chungtay.contribution.Samples.DRIVE_DRAFTED;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.MATERIAL_CORRECTED;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_CORRECTED;
import static vn.chungtay.contribution.Samples.MONEY_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_REFUNDED;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_CORRECTED;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_RECEIVED;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.gift.events.MaterialCorrected;

class DriveViewProjectorTest {

    private static final Object[] STORY = {
        DRIVE_OPENED, MONEY_RECEIVED, MATERIAL_RECEIVED, MATERIAL_RECEIVED, WORKING_DAYS_RECEIVED
    };

    private final Projection projection = new Projection(mongo -> new DriveViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void addsUpTheThreeMeasuresApart() throws Exception {
        projection.deliver(0, STORY);

        DriveDocument drive = projection.find(DRIVE, DriveDocument.class);
        assertThat(drive.fundId()).isEqualTo(FUND);
        assertThat(drive.opensOn()).isEqualTo(OPENS);
        assertThat(drive.totals().receivedVnd()).isEqualTo(120_000_000L);
        assertThat(drive.totals().materials()).containsExactly(new MaterialTotal("CEMENT", 400, "BAG", 34_000_000L));
        assertThat(drive.totals().workingDays()).isEqualTo(35);
        assertThat(drive.position()).isEqualTo(4);
    }

    @Test
    void countsAnEventOnceHoweverOftenItIsDelivered() throws Exception {
        projection.deliver(0, STORY).deliver(4, WORKING_DAYS_RECEIVED).deliver(1, MONEY_RECEIVED);
        DriveDocument once = projection.find(DRIVE, DriveDocument.class);

        projection.deliver(0, STORY);

        assertThat(once.totals().workingDays()).isEqualTo(35);
        assertThat(once.totals().receivedVnd()).isEqualTo(120_000_000L);
        assertThat(projection.find(DRIVE, DriveDocument.class)).isEqualTo(once);
    }

    @Test
    void showsADraftBeforeItIsOpenAndWhatBecameOfIt() throws Exception {
        projection.deliver(0, DRIVE_DRAFTED);
        assertThat(projection.find(DRIVE, DriveDocument.class).state()).isEqualTo("DRAFT");

        projection.deliver(1, DRIVE_OPENED, DEADLINE_CHANGED, DRIVE_CLOSED).deliver(2, DEADLINE_CHANGED);

        DriveDocument drive = projection.find(DRIVE, DriveDocument.class);
        assertThat(drive.state()).isEqualTo("CLOSED");
        assertThat(drive.version()).isEqualTo(3);
        assertThat(drive.closedOn()).isEqualTo(DRIVE_CLOSED.occurredOn());
        assertThat(drive.closesOn()).isEqualTo(DEADLINE_CHANGED.closesOn());
        assertThat(drive.deadlines())
                .extracting(Deadline::closesOn, Deadline::legalBasis)
                .containsExactly(
                        tuple(DRIVE_OPENED.closesOn(), "3174/KH-BHXH"),
                        tuple(DEADLINE_CHANGED.closesOn(), "12/QD-BHXH"));
    }

    @Test
    void showsADriveOfBeforeThereWereDraftsAsOpen() throws Exception {
        projection.deliver(0, DRIVE_OPENED);

        DriveDocument drive = projection.find(DRIVE, DriveDocument.class);
        assertThat(drive.state()).isEqualTo("OPEN");
        assertThat(drive.version()).isZero();
    }

    @Test
    void countsWhatIsRightAfterCorrectionsAndShowsRefundsApart() throws Exception {
        projection.deliver(0, STORY).deliver(5, MONEY_CORRECTED, MONEY_REFUNDED, MATERIAL_CORRECTED);
        projection.deliver(8, WORKING_DAYS_CORRECTED).deliver(6, MONEY_REFUNDED);

        DriveTotals totals = projection.find(DRIVE, DriveDocument.class).totals();
        assertThat(totals.receivedVnd()).isEqualTo(12_000_000L);
        assertThat(totals.refundedVnd()).isEqualTo(20_000_000L);
        assertThat(totals.materials()).containsExactly(new MaterialTotal("CEMENT", 350, "BAG", 29_750_000L));
        assertThat(totals.workingDays()).isEqualTo(30);
    }

    @Test
    void leavesOutMaterialOfWhichThereIsNone() throws Exception {
        var none = new MaterialCorrected(
                GIFT, DRIVE, UNIT, "CEMENT", "BAG", 200, 0, 17_000_000L, 0, "BB-1/2025", false, DAY);

        projection.deliver(0, DRIVE_OPENED, MATERIAL_RECEIVED, none);

        assertThat(projection.find(DRIVE, DriveDocument.class).totals()).isEqualTo(DriveTotals.NOTHING);
    }

    @Test
    void stopsAtAGiftWhoseDriveItHasNotSeen() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(7, MONEY_RECEIVED));
    }
}
