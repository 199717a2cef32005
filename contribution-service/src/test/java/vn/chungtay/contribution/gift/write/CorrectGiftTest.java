package vn.chungtay.contribution.gift.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.CREDIT_CORRECTED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_CLOSED;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.GIFT_CREDITED;
import static vn.chungtay.contribution.Samples.INSTALMENT;
import static vn.chungtay.contribution.Samples.MATERIAL_CORRECTED;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_CORRECTED;
import static vn.chungtay.contribution.Samples.MONEY_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_REFUNDED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.RECEIPT_DAY_CORRECTED;
import static vn.chungtay.contribution.Samples.REFUND_PROPOSED;
import static vn.chungtay.contribution.Samples.STOCK_CORRECTED;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_CORRECTED;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_RECEIVED;
import static vn.chungtay.contribution.Samples.reserved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.CreditCorrected;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.gift.write.correctgift.CorrectGift;
import vn.chungtay.contribution.gift.write.correctgift.CorrectMaterial;
import vn.chungtay.contribution.gift.write.correctgift.CorrectMoney;
import vn.chungtay.contribution.gift.write.correctgift.CorrectReceiptDay;
import vn.chungtay.contribution.gift.write.correctgift.CorrectWorkingDays;
import vn.chungtay.contribution.gift.write.correctgift.RightAmount;
import vn.chungtay.contribution.gift.write.correctgift.RightQuantity;
import vn.chungtay.contribution.gift.write.correctgift.RightWorkingDays;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.events.StockCorrected;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

class CorrectGiftTest {

    private static final Actor ACCOUNTANT = new Actor(OFFICER, Set.of("accountant"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("accountant"), "T63-10");
    private static final DocumentNumber PAPER = new DocumentNumber("BB-0007/2025");

    @Nested
    class OfMoney {

        @Test
        void isANewEntryInGiftAndFundInOneCommitTheGiftFirst() {
            assertThat(money().when(to(12_000_000L), ACCOUNTANT))
                    .isEqualTo(List.of(List.of(MONEY_CORRECTED, CREDIT_CORRECTED)));
        }

        @Test
        void mayBeUpAndCreditsTheDifference() {
            assertThat(money().when(to(120_000_001L), ACCOUNTANT).getFirst())
                    .contains(new CreditCorrected(FUND, GIFT, PAPER.value(), Account.CASH, Account.GIFTS, 1, DAY));
        }

        @Test
        void mayBeDownToNothing() {
            assertThat(money().when(to(0), ACCOUNTANT).getFirst())
                    .contains(new CreditCorrected(
                            FUND, GIFT, PAPER.value(), Account.GIFTS, Account.CASH, 120_000_000L, DAY));
        }

        @Test
        void saysSomethingElseThanTheLastCorrection() {
            InMemoryService service = money();
            service.expectRefusal(to(120_000_000L), ACCOUNTANT, RuleViolated.class, "gift.correction-unchanged");
            service.when(to(12_000_000L), ACCOUNTANT);

            service.expectRefusal(to(12_000_000L), ACCOUNTANT, RuleViolated.class, "gift.correction-unchanged");
            assertThat(service.when(to(120_000_000L), ACCOUNTANT)).hasSize(1);
        }

        @Test
        void takesFromTheFundWhatIsFreeAndNotADongMore() {
            InMemoryService service = reserving(100_000_000L);

            service.expectRefusal(to(99_999_999L), ACCOUNTANT, RuleViolated.class, "fund.below-zero");
            assertThat(service.when(to(100_000_000L), ACCOUNTANT)).hasSize(1);
        }

        @Test
        void isNeverBelowWhatWentBack() {
            InMemoryService service = given(DRIVE_OPENED, MONEY_RECEIVED, REFUND_PROPOSED, MONEY_REFUNDED);

            service.expectRefusal(to(19_999_999L), ACCOUNTANT, RuleViolated.class, "gift.correction-below-refunds");
            assertThat(service.when(to(20_000_000L), ACCOUNTANT)).hasSize(1);
        }

        @Test
        void isTakenThoughTheDriveIsClosed() {
            InMemoryService service = new InMemoryService()
                    .given(Drive.class, DRIVE, DRIVE_OPENED, DRIVE_CLOSED)
                    .given(Gift.class, GIFT, MONEY_RECEIVED)
                    .given(Fund.class, FUND, FUND_OPENED, GIFT_CREDITED);

            assertThat(service.when(to(12_000_000L), ACCOUNTANT)).hasSize(1);
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            money().expectRefusal(to(12_000_000L), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @ParameterizedTest
        @CsvSource({"-1, money.not-positive", "1000000000000000, money.too-large"})
        void isRefusedBeyondTheLimits(long amountVnd, String code) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> RightAmount.of(amountVnd))
                    .returns(code, RuleViolated::code);
        }

        @ParameterizedTest
        @CsvSource({"0", "1", "999999999999999"})
        void isTakenWithinTheLimits(long amountVnd) {
            assertThat(RightAmount.of(amountVnd).valueVnd()).isEqualTo(amountVnd);
        }
    }

    @Nested
    class OfMaterial {

        @Test
        void isANewEntry() {
            assertThat(material().when(to(150, 12_750_000L), ACCOUNTANT))
                    .isEqualTo(List.of(List.of(MATERIAL_CORRECTED, STOCK_CORRECTED)));
        }

        @Test
        void mayBeOfTheValueAlone() {
            assertThat(material().when(to(200, 1), ACCOUNTANT))
                    .singleElement()
                    .satisfies(commit -> assertThat(commit).hasSize(1));
        }

        @Test
        void saysSomethingElse() {
            material().expectRefusal(to(200, 17_000_000L), ACCOUNTANT, RuleViolated.class, "gift.correction-unchanged");
        }

        @ParameterizedTest
        @CsvSource({"0, 1, false", "1, 0, false", "0, 0, true"})
        void leavesNoValueWithoutMaterialAndNoMaterialWithoutValue(long quantity, long valueVnd, boolean taken) {
            if (taken) {
                assertThat(material().when(to(quantity, valueVnd), ACCOUNTANT)).hasSize(1);
            } else {
                material()
                        .expectRefusal(
                                to(quantity, valueVnd), ACCOUNTANT, RuleViolated.class, "gift.value-without-quantity");
            }
        }

        @ParameterizedTest
        @CsvSource({"-1, quantity.not-positive", "1000000000, quantity.too-large"})
        void isRefusedBeyondTheLimits(long quantity, String code) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> RightQuantity.of(quantity))
                    .returns(code, RuleViolated::code);
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            material().expectRefusal(to(150, 1), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class OfWorkingDays {

        @Test
        void isANewEntry() {
            String stock = StockId.ofWorkingDays(new DriveId(DRIVE)).value();
            var followed = new StockCorrected(stock, GIFT, DRIVE, UNIT, 35, 30, "BB-0007/2025", false, DAY, DAY);

            assertThat(labour().when(toDays(30), ACCOUNTANT))
                    .isEqualTo(List.of(List.of(WORKING_DAYS_CORRECTED, followed)));
        }

        @Test
        void mayBeDownToNothing() {
            assertThat(labour().when(toDays(0), ACCOUNTANT)).hasSize(1);
        }

        @Test
        void saysSomethingElse() {
            labour().expectRefusal(toDays(35), ACCOUNTANT, RuleViolated.class, "gift.correction-unchanged");
        }

        @ParameterizedTest
        @CsvSource({"-1, working-days.not-positive", "1000000, working-days.too-many"})
        void isRefusedBeyondTheLimits(long days, String code) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> RightWorkingDays.of(days))
                    .returns(code, RuleViolated::code);
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            labour().expectRefusal(toDays(30), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class OfTheDay {

        @Test
        void isANewEntry() {
            assertThat(money().when(toDay(DAY.plusDays(1)), ACCOUNTANT))
                    .isEqualTo(List.of(List.of(RECEIPT_DAY_CORRECTED)));
        }

        @Test
        void isADayOfTheDriveFromTheFirstToTheLast() {
            assertThat(money().when(toDay(OPENS), ACCOUNTANT)).hasSize(1);
            assertThat(labour().when(toDay(CLOSES), ACCOUNTANT)).hasSize(1);
            money().expectRefusal(toDay(OPENS.minusDays(1)), ACCOUNTANT, RuleViolated.class, "drive.not-open-on-day");
            material()
                    .expectRefusal(toDay(CLOSES.plusDays(1)), ACCOUNTANT, RuleViolated.class, "drive.not-open-on-day");
        }

        @Test
        void saysSomethingElse() {
            money().expectRefusal(toDay(DAY), ACCOUNTANT, RuleViolated.class, "gift.correction-unchanged");
        }
    }

    @Test
    void ofOneMeasureIsForGiftsOfIt() {
        money().expectRefusal(to(1, 1), ACCOUNTANT, RuleViolated.class, "gift.other-measure");
        money().expectRefusal(toDays(1), ACCOUNTANT, RuleViolated.class, "gift.other-measure");
        material().expectRefusal(to(1), ACCOUNTANT, RuleViolated.class, "gift.other-measure");
        labour().expectRefusal(to(1), ACCOUNTANT, RuleViolated.class, "gift.other-measure");
    }

    private static InMemoryService money() {
        return given(DRIVE_OPENED, MONEY_RECEIVED);
    }

    private static InMemoryService material() {
        return given(DRIVE_OPENED, MATERIAL_RECEIVED);
    }

    private static InMemoryService labour() {
        return given(DRIVE_OPENED, WORKING_DAYS_RECEIVED);
    }

    private static InMemoryService given(Object drive, GiftReceived received, Object... then) {
        List<Object> gift = new ArrayList<>(List.of(received));
        gift.addAll(List.of(then));
        return new InMemoryService()
                .given(Drive.class, DRIVE, drive)
                .given(Gift.class, GIFT, gift.toArray())
                .given(Fund.class, FUND, FUND_OPENED, GIFT_CREDITED);
    }

    private static InMemoryService reserving(long amountVnd) {
        return new InMemoryService()
                .given(Drive.class, DRIVE, DRIVE_OPENED)
                .given(Gift.class, GIFT, MONEY_RECEIVED)
                .given(Fund.class, FUND, FUND_OPENED, GIFT_CREDITED, reserved(INSTALMENT, amountVnd));
    }

    private static CorrectGift to(long amountVnd) {
        return new CorrectMoney(new GiftId(GIFT), RightAmount.of(amountVnd), PAPER, day(DAY));
    }

    private static CorrectGift to(long quantity, long valueVnd) {
        return new CorrectMaterial(
                new GiftId(GIFT), RightQuantity.of(quantity), RightAmount.of(valueVnd), PAPER, day(DAY));
    }

    private static CorrectGift toDays(long workingDays) {
        return new CorrectWorkingDays(new GiftId(GIFT), RightWorkingDays.of(workingDays), PAPER, day(DAY));
    }

    private static CorrectGift toDay(LocalDate receivedOn) {
        return new CorrectReceiptDay(new GiftId(GIFT), day(receivedOn), PAPER, day(DAY));
    }

    private static DayOfFact day(LocalDate day) {
        return new DayOfFact(day, LocalDate.of(2025, 12, 31));
    }
}
