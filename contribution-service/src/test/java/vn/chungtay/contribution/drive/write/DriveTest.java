package vn.chungtay.contribution.drive.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEADLINE_CHANGED;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_CLOSED;
import static vn.chungtay.contribution.Samples.DRIVE_DRAFTED;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.events.DeadlineChanged;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.contribution.drive.write.changedeadline.ChangeDeadline;
import vn.chungtay.contribution.drive.write.closedrive.CloseDrive;
import vn.chungtay.contribution.drive.write.draftdrive.DraftDrive;
import vn.chungtay.contribution.drive.write.opendrive.OpenDrive;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

class DriveTest {

    private static final Actor AUTHOR = new Actor(OFFICER, Set.of("officer", "unit-head"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("officer", "unit-head"), "T63-10");
    private static final LocalDate LATER = DEADLINE_CHANGED.closesOn();

    private final InMemoryService service = new InMemoryService();

    @Nested
    class NotThere {

        @Test
        void isDraftedByAnOfficerOfItsUnit() {
            assertThat(service.when(draft(), AUTHOR)).isEqualTo(List.of(List.of(DRIVE_DRAFTED)));
        }

        @Test
        void isDraftedByNoForeignUnit() {
            service.expectRefusal(draft(), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void mayLastForOneDay() {
            assertThat(new DrivePeriod(OPENS, OPENS).contains(OPENS)).isTrue();
        }

        @Test
        void neverClosesTheDayBeforeItOpens() {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> new DrivePeriod(OPENS, OPENS.minusDays(1)))
                    .returns("drive.closes-before-opening", RuleViolated::code);
        }

        @Test
        void hasAnIdOfItsKind() {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> new DriveId(FUND))
                    .returns("drive.unknown", NotFound::code);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> new FundId(DRIVE))
                    .returns("fund.unknown", NotFound::code);
        }
    }

    @Nested
    class Draft {

        @BeforeEach
        void draftIt() {
            service.given(Drive.class, DRIVE, DRIVE_DRAFTED);
        }

        @Test
        void isOpenedWithItsFundInOneCommitTheDriveFirst() {
            assertThat(service.when(open(), HEAD)).isEqualTo(List.of(List.of(DRIVE_OPENED, FUND_OPENED)));
        }

        @Test
        void isNeverOpenedByWhoDraftedIt() {
            service.expectRefusal(open(), AUTHOR, RuleViolated.class, "drive.opened-by-author");
        }

        @Test
        void isOpenedByNoForeignUnit() {
            service.expectRefusal(open(), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void hasNoDeadlineToMoveAndNothingToClose() {
            service.expectRefusal(moveTo(LATER, DAY), HEAD, RuleViolated.class, "drive.not-in-state");
            service.expectRefusal(close(DAY), HEAD, RuleViolated.class, "drive.not-in-state");
        }
    }

    @Nested
    class Open {

        @BeforeEach
        void openIt() {
            service.given(Drive.class, DRIVE, DRIVE_DRAFTED, DRIVE_OPENED);
        }

        @Test
        void isOpenedOnce() {
            service.expectRefusal(open(), HEAD, RuleViolated.class, "drive.not-in-state");
        }

        @Test
        void movesItsDeadlineByOrderOfAPaper() {
            assertThat(service.when(moveTo(LATER, DAY), HEAD)).isEqualTo(List.of(List.of(DEADLINE_CHANGED)));
        }

        @Test
        void movesItsDeadlineToTheDayOfTheDecisionAndNoFurtherBack() {
            assertThat(service.when(moveTo(DAY, DAY), HEAD))
                    .isEqualTo(
                            List.of(List.of(new DeadlineChanged(DRIVE, CLOSES, DAY, "12/QD-BHXH", UNIT, false, DAY))));
            service.expectRefusal(moveTo(DAY.minusDays(1), DAY), HEAD, RuleViolated.class, "drive.deadline-past");
        }

        @Test
        void keepsADeadlineThatDoesNotMove() {
            service.expectRefusal(moveTo(CLOSES, DAY), HEAD, RuleViolated.class, "drive.deadline-unchanged");
        }

        @Test
        void movesItsDeadlineBehindItsFirstDay() {
            LocalDate before = OPENS.minusDays(1);
            service.expectRefusal(
                    moveTo(before, before.minusDays(1)), HEAD, RuleViolated.class, "drive.closes-before-opening");
        }

        @Test
        void movesFromTheDeadlineThatHoldsNow() {
            service.when(moveTo(LATER, DAY), HEAD);

            service.expectRefusal(moveTo(LATER, DAY), HEAD, RuleViolated.class, "drive.deadline-unchanged");
        }

        @Test
        void isClosedOnItsFirstDayAndNotTheDayBefore() {
            service.expectRefusal(close(OPENS.minusDays(1)), HEAD, RuleViolated.class, "drive.closes-before-opening");
            assertThat(service.when(close(OPENS), HEAD))
                    .isEqualTo(List.of(List.of(new DriveClosed(DRIVE, UNIT, false, OPENS))));
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            service.expectRefusal(moveTo(LATER, DAY), STRANGER, NotAllowed.class, "unit.foreign");
            service.expectRefusal(close(DAY), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class Closed {

        @BeforeEach
        void closeIt() {
            service.given(Drive.class, DRIVE, DRIVE_OPENED, DEADLINE_CHANGED, DRIVE_CLOSED);
        }

        @Test
        void staysClosed() {
            service.expectRefusal(open(), HEAD, RuleViolated.class, "drive.not-in-state");
            service.expectRefusal(moveTo(CLOSES, DAY), HEAD, RuleViolated.class, "drive.not-in-state");
            service.expectRefusal(close(DAY), HEAD, RuleViolated.class, "drive.not-in-state");
        }
    }

    @Test
    void takesATransferAsAskedForOutsideElseForTheFundElseAsADaysSalary() {
        var everything = EnumSet.allOf(GiftForm.class);
        assertThat(accepting(everything).formOfTransfer()).contains(GiftForm.APPEAL);
        everything.remove(GiftForm.APPEAL);
        assertThat(accepting(everything).formOfTransfer()).contains(GiftForm.FUND);
        everything.remove(GiftForm.FUND);
        assertThat(accepting(everything).formOfTransfer()).contains(GiftForm.ONE_DAYS_SALARY);
        everything.remove(GiftForm.ONE_DAYS_SALARY);
        assertThat(accepting(everything).formOfTransfer()).isEmpty();
    }

    private static DriveTerms accepting(Set<GiftForm> forms) {
        return new DriveTerms(new FundId(FUND), UNIT, new DrivePeriod(OPENS, CLOSES), forms, DriveState.OPEN, false);
    }

    private static DraftDrive draft() {
        return new DraftDrive(
                new DriveId(DRIVE),
                new FundId(FUND),
                UNIT,
                "vault-name",
                new DocumentNumber("3174/KH-BHXH"),
                new DrivePeriod(OPENS, CLOSES),
                new VndAmount(500_000_000L),
                EnumSet.allOf(GiftForm.class),
                false,
                day(OPENS));
    }

    private static OpenDrive open() {
        return new OpenDrive(new DriveId(DRIVE), day(OPENS));
    }

    private static ChangeDeadline moveTo(LocalDate closesOn, LocalDate decidedOn) {
        return new ChangeDeadline(new DriveId(DRIVE), closesOn, new DocumentNumber("12/QD-BHXH"), day(decidedOn));
    }

    private static CloseDrive close(LocalDate day) {
        return new CloseDrive(new DriveId(DRIVE), day(day));
    }

    private static DayOfFact day(LocalDate day) {
        return new DayOfFact(day, LocalDate.of(2025, 12, 31));
    }
}
