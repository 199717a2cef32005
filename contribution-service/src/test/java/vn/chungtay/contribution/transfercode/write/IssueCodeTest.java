package vn.chungtay.contribution.transfercode.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.CODE;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.TRANSFER_CODE_ISSUED;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.TransferCodeId;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;
import vn.chungtay.contribution.transfercode.write.issuecode.IssueCode;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

class IssueCodeTest {

    private static final Actor US = new Actor(OFFICER, Set.of("officer"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("officer"), "T63-10");
    private static final IssueCode ISSUE =
            new IssueCode(TransferCodeId.of(CODE), new DriveId(DRIVE), CASE, new DayOfFact(OPENS, OPENS));

    private final InMemoryService service = new InMemoryService();

    @BeforeEach
    void openTheDrive() {
        service.given(Drive.class, DRIVE, DRIVE_OPENED);
    }

    @Test
    void handsOutTheCode() {
        assertThat(service.when(ISSUE, US)).isEqualTo(List.of(List.of(TRANSFER_CODE_ISSUED)));
    }

    @Test
    void changesNothingTheSecondTime() {
        service.given(IssuedCode.class, CODE, TRANSFER_CODE_ISSUED);

        assertThat(service.when(ISSUE, US)).isEmpty();
    }

    @Test
    void isRefusedWhereTheCodeMeansAnotherHouse() {
        service.given(IssuedCode.class, CODE, new TransferCodeIssued(CODE, DRIVE, FUND, UNIT, null, false, OPENS));

        service.expectRefusal(ISSUE, US, RuleViolated.class, "transfercode.taken");
    }

    @Test
    void isRefusedWhereTheCodeMeansAnotherDrive() {
        service.given(
                IssuedCode.class, CODE, new TransferCodeIssued(CODE, "drive-other", FUND, UNIT, CASE, false, OPENS));

        service.expectRefusal(ISSUE, US, RuleViolated.class, "transfercode.taken");
    }

    @Test
    void isRefusedToAForeignUnit() {
        service.expectRefusal(ISSUE, STRANGER, NotAllowed.class, "unit.foreign");
    }
}
