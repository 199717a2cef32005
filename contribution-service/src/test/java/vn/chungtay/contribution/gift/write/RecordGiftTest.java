package vn.chungtay.contribution.gift.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_CLOSED;
import static vn.chungtay.contribution.Samples.DRIVE_DRAFTED;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.GIFT_CREDITED;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_RECEIVED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_RECEIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.write.recordmaterial.Item;
import vn.chungtay.contribution.gift.write.recordmaterial.Quantity;
import vn.chungtay.contribution.gift.write.recordmaterial.QuantityUnit;
import vn.chungtay.contribution.gift.write.recordmaterial.RecordMaterial;
import vn.chungtay.contribution.gift.write.recordmoney.ReceivedIn;
import vn.chungtay.contribution.gift.write.recordmoney.RecordMoney;
import vn.chungtay.contribution.gift.write.recordworkingdays.RecordWorkingDays;
import vn.chungtay.contribution.gift.write.recordworkingdays.WorkingDays;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

class RecordGiftTest {

    private static final Actor US = new Actor(OFFICER, Set.of("officer"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("officer"), "T63-10");

    private final InMemoryService service = new InMemoryService();

    @BeforeEach
    void openTheDrive() {
        service.given(Drive.class, DRIVE, DRIVE_OPENED).given(Fund.class, FUND, FUND_OPENED);
    }

    @Nested
    class OfMoney {

        @Test
        void creditsTheFundInTheSameCommitTheGiftFirst() {
            assertThat(service.when(money(DAY), US)).isEqualTo(List.of(List.of(MONEY_RECEIVED, GIFT_CREDITED)));
        }

        @Test
        void isTakenOnTheFirstAndOnTheLastDay() {
            assertThat(service.when(money(OPENS), US)).hasSize(1);
            assertThat(service.when(
                            new RecordMoney(
                                    new GiftId("gift-second"),
                                    new DriveId(DRIVE),
                                    new VndAmount(1),
                                    ReceivedIn.CASH,
                                    GiftForm.FUND,
                                    null,
                                    donor(DonorKind.STAFF),
                                    day(CLOSES)),
                            US))
                    .hasSize(1);
        }

        @Test
        void isRefusedTheDayBeforeTheFirst() {
            service.expectRefusal(money(OPENS.minusDays(1)), US, RuleViolated.class, "drive.not-open-on-day");
        }

        @Test
        void isRefusedTheDayAfterTheLast() {
            service.expectRefusal(money(CLOSES.plusDays(1)), US, RuleViolated.class, "drive.not-open-on-day");
        }

        @Test
        void isRefusedToAForeignUnit() {
            service.expectRefusal(money(DAY), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void isRefusedOnceTheDriveIsClosedThoughTheDayWasOpen() {
            closed().expectRefusal(money(DAY), US, RuleViolated.class, "drive.not-in-state");
        }

        @Test
        void isRefusedWhileTheDriveIsADraft() {
            new InMemoryService()
                    .given(Drive.class, DRIVE, DRIVE_DRAFTED)
                    .expectRefusal(money(DAY), US, RuleViolated.class, "drive.not-in-state");
        }

        @ParameterizedTest
        @EnumSource
        void isTakenInTheFormsThatTheDriveAcceptsAndInNoOther(GiftForm accepted) {
            InMemoryService choosy = accepting(accepted);
            if (accepted == GiftForm.FUND) {
                assertThat(choosy.when(money(DAY), US)).hasSize(1);
            } else {
                choosy.expectRefusal(money(DAY), US, RuleViolated.class, "drive.form-not-accepted");
            }
        }

        @ParameterizedTest
        @EnumSource
        void isGivenInAFormOfMoney(GiftForm form) {
            var command = new RecordMoney(
                    new GiftId(GIFT),
                    new DriveId(DRIVE),
                    new VndAmount(1),
                    ReceivedIn.CASH,
                    form,
                    null,
                    donor(DonorKind.STAFF),
                    day(DAY));
            if (form.isMoney()) {
                assertThat(service.when(command, US)).hasSize(1);
            } else {
                service.expectRefusal(command, US, RuleViolated.class, "gift.form-not-money");
            }
        }

        @Test
        void thatCameByBankIsLeftToTheStatement() {
            var byBank = new RecordMoney(
                    new GiftId(GIFT),
                    new DriveId(DRIVE),
                    new VndAmount(1),
                    ReceivedIn.BANK,
                    GiftForm.FUND,
                    null,
                    donor(DonorKind.STAFF),
                    day(DAY));

            service.expectRefusal(byBank, US, RuleViolated.class, "gift.bank-by-statement-only");
        }

        @Test
        void ofADriveThatIsNotThereFindsNothing() {
            var command = new RecordMoney(
                    new GiftId(GIFT),
                    new DriveId("drive-none"),
                    new VndAmount(1),
                    ReceivedIn.CASH,
                    GiftForm.FUND,
                    null,
                    donor(DonorKind.STAFF),
                    day(DAY));
            service.expectRefusal(command, US, NotFound.class, "drive.unknown");
        }
    }

    @Nested
    class OfMaterial {

        @Test
        void isRecordedAndNeverBecomesMoney() {
            assertThat(service.when(material(DAY), US)).isEqualTo(List.of(List.of(MATERIAL_RECEIVED)));
        }

        @Test
        void isTakenByADriveThatAcceptsItAndByNoOther() {
            assertThat(accepting(GiftForm.MATERIAL).when(material(DAY), US)).hasSize(1);
            accepting(GiftForm.FUND).expectRefusal(material(DAY), US, RuleViolated.class, "drive.form-not-accepted");
            closed().expectRefusal(material(DAY), US, RuleViolated.class, "drive.not-in-state");
        }

        @Test
        void isRefusedOutsideThePeriod() {
            service.expectRefusal(material(CLOSES.plusDays(1)), US, RuleViolated.class, "drive.not-open-on-day");
        }

        @Test
        void isRefusedToAForeignUnit() {
            service.expectRefusal(material(DAY), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @ParameterizedTest
        @CsvSource({"0, quantity.not-positive", "-1, quantity.not-positive", "1000000000, quantity.too-large"})
        void isRefusedBeyondTheLimits(long quantity, String code) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> new Quantity(quantity, QuantityUnit.BAG))
                    .returns(code, RuleViolated::code);
        }

        @ParameterizedTest
        @CsvSource({"1", "999999999"})
        void isTakenWithinTheLimits(long quantity) {
            assertThat(new Quantity(quantity, QuantityUnit.BAG).value()).isEqualTo(quantity);
        }
    }

    @Nested
    class OfWorkingDays {

        @Test
        void isRecordedAndNeverBecomesMoney() {
            assertThat(service.when(workingDays(DAY), US)).isEqualTo(List.of(List.of(WORKING_DAYS_RECEIVED)));
        }

        @Test
        void isTakenByADriveThatAcceptsItAndByNoOther() {
            assertThat(accepting(GiftForm.WORKING_DAYS).when(workingDays(DAY), US))
                    .hasSize(1);
            accepting(GiftForm.FUND).expectRefusal(workingDays(DAY), US, RuleViolated.class, "drive.form-not-accepted");
            closed().expectRefusal(workingDays(DAY), US, RuleViolated.class, "drive.not-in-state");
        }

        @Test
        void isRefusedOutsideThePeriod() {
            service.expectRefusal(workingDays(OPENS.minusDays(1)), US, RuleViolated.class, "drive.not-open-on-day");
        }

        @Test
        void isRefusedToAForeignUnit() {
            service.expectRefusal(workingDays(DAY), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @ParameterizedTest
        @CsvSource({"0, working-days.not-positive", "-1, working-days.not-positive", "1000000, working-days.too-many"})
        void isRefusedBeyondTheLimits(long days, String code) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> new WorkingDays(days))
                    .returns(code, RuleViolated::code);
        }

        @ParameterizedTest
        @CsvSource({"1", "999999"})
        void isTakenWithinTheLimits(long days) {
            assertThat(new WorkingDays(days).value()).isEqualTo(days);
        }
    }

    private static InMemoryService closed() {
        return new InMemoryService().given(Drive.class, DRIVE, DRIVE_OPENED, DRIVE_CLOSED);
    }

    private static InMemoryService accepting(GiftForm form) {
        var opened = new DriveOpened(
                DRIVE, FUND, UNIT, "vault-name", "1/KH", OPENS, CLOSES, 1, List.of(form.name()), false, OPENS);
        return new InMemoryService().given(Drive.class, DRIVE, opened).given(Fund.class, FUND, FUND_OPENED);
    }

    private static RecordMoney money(LocalDate receivedOn) {
        return new RecordMoney(
                new GiftId(GIFT),
                new DriveId(DRIVE),
                new VndAmount(120_000_000L),
                ReceivedIn.CASH,
                GiftForm.FUND,
                CASE,
                donor(DonorKind.STAFF),
                day(receivedOn));
    }

    private static RecordMaterial material(LocalDate receivedOn) {
        return new RecordMaterial(
                new GiftId(GIFT),
                new DriveId(DRIVE),
                Item.CEMENT,
                new Quantity(200, QuantityUnit.BAG),
                new VndAmount(17_000_000L),
                donor(DonorKind.ORGANISATION),
                day(receivedOn));
    }

    private static RecordWorkingDays workingDays(LocalDate receivedOn) {
        return new RecordWorkingDays(
                new GiftId(GIFT),
                new DriveId(DRIVE),
                new WorkingDays(35),
                donor(DonorKind.COLLECTIVE),
                day(receivedOn));
    }

    private static DonorRef donor(DonorKind kind) {
        return new DonorRef("vault-donor", kind, kind == DonorKind.STAFF ? OFFICER : null);
    }

    private static DayOfFact day(LocalDate day) {
        return new DayOfFact(day, LocalDate.of(2025, 12, 31));
    }
}
