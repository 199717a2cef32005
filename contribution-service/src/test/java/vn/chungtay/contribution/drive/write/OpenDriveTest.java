package vn.chungtay.contribution.drive.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.write.opendrive.OpenDrive;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

class OpenDriveTest {

    private final InMemoryService service = new InMemoryService();

    @Test
    void opensDriveAndFundInOneCommitTheDriveFirst() {
        assertThat(service.when(open(), new Actor(OFFICER, Set.of("officer"), UNIT)))
                .isEqualTo(List.of(List.of(DRIVE_OPENED, FUND_OPENED)));
    }

    @Test
    void refusesAForeignUnit() {
        service.expectRefusal(
                open(), new Actor(OFFICER, Set.of("officer"), "T63-10"), NotAllowed.class, "unit.foreign");
    }

    @Test
    void mayOpenForOneDay() {
        assertThat(new DrivePeriod(OPENS, OPENS).contains(OPENS)).isTrue();
    }

    @Test
    void refusesToCloseTheDayBeforeItOpens() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> new DrivePeriod(OPENS, OPENS.minusDays(1)))
                .returns("drive.closes-before-opening", RuleViolated::code);
    }

    @Test
    void knowsNoIdOfAnotherKind() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> new DriveId(FUND))
                .returns("drive.unknown", NotFound::code);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> new FundId(DRIVE))
                .returns("fund.unknown", NotFound::code);
    }

    private static OpenDrive open() {
        return new OpenDrive(
                new DriveId(DRIVE),
                new FundId(FUND),
                UNIT,
                "vault-name",
                new DocumentNumber("3174/KH-BHXH"),
                new DrivePeriod(OPENS, CLOSES),
                new VndAmount(500_000_000L),
                false);
    }
}
