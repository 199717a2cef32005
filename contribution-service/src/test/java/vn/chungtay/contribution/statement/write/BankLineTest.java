package vn.chungtay.contribution.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.INTEREST_CREDITED;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.LINE_MATCHED;
import static vn.chungtay.contribution.Samples.LINE_RESOLVED;
import static vn.chungtay.contribution.Samples.LINE_WAITS;
import static vn.chungtay.contribution.Samples.NO_GIFT_PROPOSED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.PAYROLL_CREDITED;
import static vn.chungtay.contribution.Samples.PAYROLL_PROPOSED;
import static vn.chungtay.contribution.Samples.RESOLUTION_PROPOSED;
import static vn.chungtay.contribution.Samples.RESOLUTION_REJECTED;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.credited;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmResolution;
import vn.chungtay.contribution.statement.write.resolveline.NotAGift;
import vn.chungtay.contribution.statement.write.resolveline.Part;
import vn.chungtay.contribution.statement.write.resolveline.ProposePayroll;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.contribution.statement.write.resolveline.RejectResolution;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

class BankLineTest {

    private static final Actor AUTHOR = new Actor(OFFICER, Set.of("officer"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("unit-head"), "T63-10");
    private static final LineId ID = new LineId(LINE);
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final ConfirmResolution CONFIRM = new ConfirmResolution(ID, TODAY);
    private static final RejectResolution REJECT = new RejectResolution(ID, TODAY);

    private final InMemoryService service = new InMemoryService();

    @BeforeEach
    void openTheDrive() {
        service.given(Drive.class, DRIVE, DRIVE_OPENED).given(Fund.class, FUND, FUND_OPENED);
    }

    @Nested
    class WhileItWaits {

        @BeforeEach
        void letItWait() {
            service.given(BankLine.class, LINE, LINE_WAITS);
        }

        @Test
        void isProposedAsOneGift() {
            assertThat(service.when(propose(part(DRIVE, 500_000L)), AUTHOR))
                    .isEqualTo(List.of(List.of(RESOLUTION_PROPOSED)));
        }

        @Test
        void isProposedAsNoGift() {
            assertThat(service.when(noGift(), AUTHOR)).isEqualTo(List.of(List.of(NO_GIFT_PROPOSED)));
        }

        @Test
        void isProposedAsPartsOfTheWhole() {
            assertThat(service.when(propose(part(DRIVE, 499_999L), part(DRIVE, 1)), AUTHOR))
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(longs = {499_999L, 500_001L})
        void isNotProposedAsAnyLessOrMore(long amountVnd) {
            service.expectRefusal(propose(part(DRIVE, amountVnd)), AUTHOR, RuleViolated.class, "line.parts-differ");
        }

        @Test
        void isNotProposedAsAGiftAndNone() {
            var both = new ProposeResolution(ID, List.of(part(DRIVE, 500_000L)), NotAGift.REFUND, false, TODAY);

            service.expectRefusal(both, AUTHOR, RuleViolated.class, "line.parts-differ");
        }

        @Test
        void goesToAnotherDriveOnlyWithTheGiversConsent() {
            Part other = part("drive-other", 500_000L);

            service.expectRefusal(propose(other), AUTHOR, RuleViolated.class, "line.consent-required");
            assertThat(service.when(new ProposeResolution(ID, List.of(other), null, true, TODAY), AUTHOR))
                    .hasSize(1);
        }

        @Test
        void isProposedAsWhatStaffGiveTogether() {
            assertThat(service.when(payroll(300_000L), AUTHOR)).isEqualTo(List.of(List.of(PAYROLL_PROPOSED)));
        }

        @ParameterizedTest
        @ValueSource(longs = {299_999L, 300_001L})
        void isNotWhatStaffGiveWhereItDoesNotAddUp(long secondVnd) {
            service.expectRefusal(payroll(secondVnd), AUTHOR, RuleViolated.class, "line.parts-differ");
        }

        /** One list stands behind one transfer, so two lists cannot share it. */
        @Test
        void isNotWhatAPartOfItsStaffOrNobodyGives() {
            List<ProposePayroll.Share> shares = payroll(300_000L).shares();

            for (List<ProposePayroll.Share> less :
                    List.of(shares.subList(0, 1), shares.subList(1, 2), shares.subList(0, 0))) {
                service.expectRefusal(
                        new ProposePayroll(ID, less, TODAY), AUTHOR, RuleViolated.class, "line.parts-differ");
            }
        }

        @Test
        void isNeitherConfirmedNorRejected() {
            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "line.not-in-state");
            service.expectRefusal(REJECT, HEAD, RuleViolated.class, "line.not-in-state");
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            service.expectRefusal(noGift(), STRANGER, NotAllowed.class, "unit.foreign");
            service.expectRefusal(payroll(300_000L), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class OnceItIsProposed {

        @BeforeEach
        void proposeIt() {
            service.given(BankLine.class, LINE, LINE_WAITS, RESOLUTION_PROPOSED);
        }

        @Test
        void becomesAGiftInTheCommitThatConfirmsIt() {
            var gift = new MoneyReceived(
                    GIFT,
                    DRIVE,
                    FUND,
                    UNIT,
                    500_000L,
                    "BANK",
                    "APPEAL",
                    CASE,
                    "vault-payer",
                    "UNKNOWN",
                    null,
                    false,
                    DAY);

            assertThat(service.when(CONFIRM, HEAD))
                    .singleElement()
                    .satisfies(commit ->
                            assertThat(commit).containsExactlyInAnyOrder(gift, credited(500_000L), LINE_RESOLVED));
        }

        @Test
        void isNeverConfirmedByWhoProposedIt() {
            service.expectRefusal(CONFIRM, AUTHOR, RuleViolated.class, "line.confirmed-by-proposer");
        }

        @Test
        void isConfirmedOnce() {
            service.when(CONFIRM, HEAD);

            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "line.not-in-state");
        }

        @Test
        void waitsAgainWhereItIsRejected() {
            assertThat(service.when(REJECT, HEAD)).isEqualTo(List.of(List.of(RESOLUTION_REJECTED)));
            assertThat(service.when(noGift(), AUTHOR)).hasSize(1);
        }

        @Test
        void isNotProposedAnew() {
            service.expectRefusal(noGift(), AUTHOR, RuleViolated.class, "line.not-in-state");
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            service.expectRefusal(CONFIRM, STRANGER, NotAllowed.class, "unit.foreign");
            service.expectRefusal(REJECT, STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class OnceItIsProposedAsAPayroll {

        @BeforeEach
        void proposeIt() {
            service.given(BankLine.class, LINE, LINE_WAITS, PAYROLL_PROPOSED);
        }

        @Test
        void becomesAGiftOfEachAndOneCreditInOneCommit() {
            assertThat(service.when(CONFIRM, HEAD))
                    .singleElement()
                    .satisfies(commit -> assertThat(commit)
                            .containsExactlyInAnyOrder(
                                    share(GIFT, 200_000L, "vault-first", "a1".repeat(32)),
                                    share("gift-second", 300_000L, "vault-second", "a2".repeat(32)),
                                    PAYROLL_CREDITED,
                                    new LineResolved(LINE, List.of(GIFT, "gift-second"), null, DAY)));
        }

        @Test
        void isNotProposedAnew() {
            service.expectRefusal(payroll(300_000L), AUTHOR, RuleViolated.class, "line.not-in-state");
        }

        @Test
        void isNeverConfirmedByWhoProposedIt() {
            service.expectRefusal(CONFIRM, AUTHOR, RuleViolated.class, "line.confirmed-by-proposer");
        }

        @Test
        void waitsAgainWhereItIsRejected() {
            service.when(REJECT, HEAD);

            assertThat(service.when(payroll(300_000L), AUTHOR)).hasSize(1);
        }

        @Test
        void isConfirmedOnceAndByItsOwnUnit() {
            service.expectRefusal(CONFIRM, STRANGER, NotAllowed.class, "unit.foreign");
            service.when(CONFIRM, HEAD);

            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "line.not-in-state");
            service.expectRefusal(payroll(300_000L), AUTHOR, RuleViolated.class, "line.not-in-state");
        }

        @Test
        void isAllGiftsOrNoneOfADriveThatIsClosedMeanwhile() {
            assertThat(payrollOf(new DriveClosed(DRIVE, UNIT, false, DAY)).when(CONFIRM, HEAD))
                    .singleElement()
                    .satisfies(commit -> assertThat(commit).hasSize(4));
            payrollOf(new DriveClosed(DRIVE, UNIT, false, DAY.minusDays(1)))
                    .expectRefusal(CONFIRM, HEAD, RuleViolated.class, "drive.not-open-on-day");
        }

        @Test
        void isNoGiftToADriveThatTakesNoSalaries() {
            var appealsOnly = new DriveOpened(
                    DRIVE,
                    FUND,
                    UNIT,
                    "vault-name",
                    "3174/KH-BHXH",
                    DRIVE_OPENED.opensOn(),
                    DRIVE_OPENED.closesOn(),
                    500_000_000L,
                    List.of("APPEAL"),
                    false,
                    DRIVE_OPENED.occurredOn());

            ofADrive(appealsOnly).expectRefusal(CONFIRM, HEAD, RuleViolated.class, "drive.form-not-accepted");
        }

        private static InMemoryService payrollOf(DriveClosed closed) {
            return ofADrive(DRIVE_OPENED, closed);
        }

        private static InMemoryService ofADrive(Object... drive) {
            return new InMemoryService()
                    .given(Drive.class, DRIVE, drive)
                    .given(Fund.class, FUND, FUND_OPENED)
                    .given(BankLine.class, LINE, LINE_WAITS, PAYROLL_PROPOSED);
        }

        private static MoneyReceived share(String gift, long amountVnd, String donor, String staffRef) {
            return new MoneyReceived(
                    gift,
                    DRIVE,
                    FUND,
                    UNIT,
                    amountVnd,
                    "BANK",
                    "ONE_DAYS_SALARY",
                    null,
                    donor,
                    "STAFF",
                    staffRef,
                    false,
                    DAY);
        }
    }

    @Test
    void leavesNoGiftWhereItIsNone() {
        service.given(BankLine.class, LINE, LINE_WAITS, NO_GIFT_PROPOSED);

        assertThat(service.when(CONFIRM, HEAD))
                .isEqualTo(List.of(List.of(new LineResolved(LINE, List.of(), "REFUND", DAY))));
    }

    @Test
    void isTheFundsMoneyWhereItIsInterest() {
        var proposed = new ResolutionProposed(
                LINE, List.of(), List.of(), List.of(), List.of(), List.of(), "INTEREST", OFFICER, DAY);
        service.given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED)
                .given(BankLine.class, LINE, LINE_WAITS, proposed);

        assertThat(service.when(CONFIRM, HEAD))
                .singleElement()
                .satisfies(commit -> assertThat(commit)
                        .containsExactlyInAnyOrder(
                                new LineResolved(LINE, List.of(), "INTEREST", DAY), INTEREST_CREDITED));
    }

    @Test
    void becomesAllItsPartsOrNone() {
        var proposed = new ResolutionProposed(
                LINE,
                List.of("gift-a", "gift-b"),
                List.of(DRIVE, DRIVE),
                List.of("", CASE),
                List.of(1L, 499_999L),
                List.of("APPEAL", "FUND"),
                null,
                OFFICER,
                DAY);
        service.given(BankLine.class, LINE, LINE_WAITS, proposed);

        assertThat(service.when(CONFIRM, HEAD))
                .singleElement()
                .satisfies(commit -> assertThat(commit)
                        .hasSize(5)
                        .filteredOn(MoneyReceived.class::isInstance)
                        .extracting(event -> ((MoneyReceived) event).namedCaseId())
                        .containsExactlyInAnyOrder(null, CASE));
    }

    @Test
    void isNoGiftToADriveThatIsClosedOnItsDay() {
        var late = new LineWaits(
                LINE,
                LINE_WAITS.statementId(),
                LINE_WAITS.accountId(),
                DRIVE,
                UNIT,
                "vault-payer",
                500_000L,
                "drive.not-open-on-day",
                DRIVE_OPENED.closesOn().plusDays(1));
        service.given(BankLine.class, LINE, late, RESOLUTION_PROPOSED);

        service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "drive.not-open-on-day");
    }

    @Test
    void isAGiftToAClosedDriveOnlyWhereItCameInBeforeTheClosing() {
        assertThat(withADriveClosedOn(DAY).when(CONFIRM, HEAD)).hasSize(1);
        withADriveClosedOn(DAY.minusDays(1)).expectRefusal(CONFIRM, HEAD, RuleViolated.class, "drive.not-open-on-day");
    }

    private static InMemoryService withADriveClosedOn(LocalDate day) {
        return new InMemoryService()
                .given(Drive.class, DRIVE, DRIVE_OPENED, new DriveClosed(DRIVE, UNIT, false, day))
                .given(Fund.class, FUND, FUND_OPENED)
                .given(BankLine.class, LINE, LINE_WAITS, RESOLUTION_PROPOSED);
    }

    @Test
    void isNothingToDecideWhereItsCodeMatched() {
        service.given(BankLine.class, LINE, LINE_MATCHED);

        service.expectRefusal(noGift(), AUTHOR, RuleViolated.class, "line.not-in-state");
        service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "line.not-in-state");
    }

    private static ProposeResolution propose(Part... parts) {
        return new ProposeResolution(ID, List.of(parts), null, false, TODAY);
    }

    private static ProposePayroll payroll(long secondVnd) {
        return new ProposePayroll(
                ID,
                List.of(
                        new ProposePayroll.Share(
                                new GiftId(GIFT),
                                DonorRef.staff("vault-first", "a1".repeat(32)),
                                new VndAmount(200_000L)),
                        new ProposePayroll.Share(
                                new GiftId("gift-second"),
                                DonorRef.staff("vault-second", "a2".repeat(32)),
                                new VndAmount(secondVnd))),
                TODAY);
    }

    private static ProposeResolution noGift() {
        return new ProposeResolution(ID, List.of(), NotAGift.REFUND, false, TODAY);
    }

    private static Part part(String drive, long amountVnd) {
        return new Part(new GiftId(GIFT), new DriveId(drive), CASE, new VndAmount(amountVnd), GiftForm.APPEAL);
    }
}
