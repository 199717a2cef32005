package vn.chungtay.contribution.drive.read.driveview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_RECEIVED;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_RECEIVED;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;

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
        assertThat(drive.receivedVnd()).isEqualTo(120_000_000L);
        assertThat(drive.materials()).containsExactly(new MaterialTotal("CEMENT", 400, "BAG", 34_000_000L));
        assertThat(drive.workingDays()).isEqualTo(35);
        assertThat(drive.position()).isEqualTo(4);
    }

    @Test
    void countsAnEventOnceHoweverOftenItIsDelivered() throws Exception {
        projection.deliver(0, STORY).deliver(4, WORKING_DAYS_RECEIVED).deliver(1, MONEY_RECEIVED);
        DriveDocument once = projection.find(DRIVE, DriveDocument.class);

        projection.deliver(0, STORY);

        assertThat(once.workingDays()).isEqualTo(35);
        assertThat(once.receivedVnd()).isEqualTo(120_000_000L);
        assertThat(projection.find(DRIVE, DriveDocument.class)).isEqualTo(once);
    }

    @Test
    void stopsAtAGiftWhoseDriveItHasNotSeen() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(7, MONEY_RECEIVED));
    }
}
