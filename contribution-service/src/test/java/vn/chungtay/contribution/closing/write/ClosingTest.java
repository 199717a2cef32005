package vn.chungtay.contribution.closing.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.CLOSING;
import static vn.chungtay.contribution.Samples.CLOSING_CONFIRMED;
import static vn.chungtay.contribution.Samples.CLOSING_PROPOSED;
import static vn.chungtay.contribution.Samples.CLOSING_REJECTED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUNDS_DISBURSED;
import static vn.chungtay.contribution.Samples.FUNDS_RESERVED;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.INSTALMENT;
import static vn.chungtay.contribution.Samples.MONTH;
import static vn.chungtay.contribution.Samples.MONTH_CLOSED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.OTHER_FUND;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.credited;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.closing.write.confirmclosing.ConfirmClosing;
import vn.chungtay.contribution.closing.write.confirmclosing.RejectClosing;
import vn.chungtay.contribution.closing.write.proposeclosing.ProposeClosing;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.CreditCorrected;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.GiftRefunded;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.contribution.fund.events.StatementCredited;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.fund.write.MonthEnd;
import vn.chungtay.contribution.fund.write.disburse.Disburse;
import vn.chungtay.contribution.outlay.events.OutlayProposed;
import vn.chungtay.contribution.outlay.write.Outlay;
import vn.chungtay.contribution.outlay.write.confirmoutlay.ConfirmOutlay;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

class ClosingTest {

    private static final Actor PROPOSER = new Actor(OFFICER, Set.of("accountant"), UNIT);
    private static final Actor PAYER = new Actor("ac".repeat(32), Set.of("accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor STRANGER = new Actor("fe".repeat(32), Set.of("unit-head"), "T63-10");
    private static final LocalDate IN_JANUARY = MONTH.atEndOfMonth();
    private static final LocalDate IN_MARCH = LocalDate.of(2025, 3, 1);

    private final InMemoryService service = new InMemoryService();
    /** Events that the fund has so far. */
    private int past;

    @Nested
    class AProposal {

        @Test
        void saysWhatBankAndCashBoxHeldAndLeavesTheFundOpen() {
            fundWith(gift(120_000_000L, IN_JANUARY));

            assertThat(service.when(propose(MONTH, 100_000_000L, 20_000_000L, DAY), PROPOSER))
                    .containsExactly(List.of(CLOSING_PROPOSED));
        }

        @ParameterizedTest
        @CsvSource({"100000000, 19999999, -1", "100000000, 20000001, 1", "0, 0, -120000000"})
        void isRefusedWithBothFiguresWhereTheyDiffer(long bankVnd, long cashVnd, long differenceVnd) {
            fundWith(gift(120_000_000L, IN_JANUARY));

            var refusal = catchThrowableOfType(
                    ServiceException.class, () -> service.when(propose(MONTH, bankVnd, cashVnd, DAY), PROPOSER));

            assertThat(refusal.code()).isEqualTo("closing.balance-differs");
            assertThat(refusal.facts())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "month",
                            "2025-01",
                            "bankVnd",
                            bankVnd,
                            "cashVnd",
                            cashVnd,
                            "openLinesVnd",
                            0L,
                            "ledgerVnd",
                            120_000_000L,
                            "differenceVnd",
                            differenceVnd));
        }

        @Test
        void leavesOutWhatWasBookedOnTheFirstDayOfTheNextMonth() {
            fundWith(gift(120_000_000L, IN_JANUARY), gift(1L, IN_JANUARY.plusDays(1)));

            assertThat(service.when(propose(MONTH, 100_000_000L, 20_000_000L, DAY), PROPOSER))
                    .hasSize(1);
        }

        @Test
        void countsWhatIsSetAsideForAHouseAndNotWhatWasPaidOut() {
            fundWith(credited(120_000_000L), FUNDS_RESERVED);
            closed(MONTH, 0);

            assertThat(service.when(propose(MONTH.plusMonths(1), 120_000_000L, 0, IN_MARCH), PROPOSER))
                    .hasSize(1);
        }

        @Test
        void countsNoMoreWhatWasPaidOut() {
            fundWith(credited(120_000_000L), FUNDS_RESERVED, FUNDS_DISBURSED);
            closed(MONTH, 0);

            expect(propose(MONTH.plusMonths(1), 120_000_000L, 0, IN_MARCH), "closing.balance-differs");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-12", "2025-02"})
        void ofAMonthWhoseTurnItIsNotIsRefused(YearMonth month) {
            fundWith();

            expect(propose(month, 0, 0, IN_MARCH), "closing.out-of-order");
        }

        @Test
        void ofAMonthThatIsClosedIsRefused() {
            fundWith();
            closed(MONTH, 0);

            expect(propose(MONTH, 0, 0, DAY), "closing.out-of-order");
        }

        @Test
        void onTheLastDayOfTheMonthIsTooEarly() {
            fundWith();

            expect(propose(MONTH, 0, 0, IN_JANUARY), "closing.month-not-over");
            assertThat(service.when(propose(MONTH, 0, 0, IN_JANUARY.plusDays(1)), PROPOSER))
                    .hasSize(1);
        }

        @Test
        void ofAForeignUnitOrOfNoFundIsRefused() {
            service.expectRefusal(propose(MONTH, 0, 0, DAY), PROPOSER, NotFound.class, "fund.unknown");
            fundWith();
            service.expectRefusal(propose(MONTH, 0, 0, DAY), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void withLessThanNothingIsRefused() {
            var refusal = catchThrowableOfType(ServiceException.class, () -> propose(MONTH, -1, 1, DAY));

            assertThat(refusal.code()).isEqualTo("money.not-positive");
        }
    }

    @Nested
    class TheDecision {

        @Test
        void closesTheMonthInTheSameCommit() {
            proposed();

            assertThat(service.when(confirm(), HEAD)).containsExactly(List.of(CLOSING_CONFIRMED, MONTH_CLOSED));
        }

        @Test
        void isRefusedWhereAnEntryOfTheMonthCameInSince() {
            fundWith(gift(120_000_000L, IN_JANUARY), gift(1L, IN_JANUARY));
            service.given(Closing.class, CLOSING, CLOSING_PROPOSED);

            service.expectRefusal(confirm(), HEAD, RuleViolated.class, "closing.balance-differs");
        }

        @Test
        void isNotTheProposersNorAStrangers() {
            proposed();

            service.expectRefusal(confirm(), PROPOSER, RuleViolated.class, "closing.decided-by-proposer");
            service.expectRefusal(reject(), PROPOSER, RuleViolated.class, "closing.decided-by-proposer");
            service.expectRefusal(confirm(), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void isTakenOnce() {
            proposed();
            service.when(confirm(), HEAD);

            service.expectRefusal(confirm(), HEAD, RuleViolated.class, "closing.decided");
            service.expectRefusal(reject(), HEAD, RuleViolated.class, "closing.decided");
        }

        @Test
        void mayLeaveTheMonthOpen() {
            proposed();

            assertThat(service.when(reject(), HEAD)).containsExactly(List.of(CLOSING_REJECTED));
            service.expectRefusal(confirm(), HEAD, RuleViolated.class, "closing.decided");
        }

        @Test
        void isRefusedWhereAnotherClosingWasFaster() {
            proposed();
            closed(MONTH, 120_000_000L);

            service.expectRefusal(confirm(), HEAD, RuleViolated.class, "closing.out-of-order");
        }

        private void proposed() {
            fundWith(gift(120_000_000L, IN_JANUARY));
            service.given(Closing.class, CLOSING, CLOSING_PROPOSED);
        }
    }

    @Nested
    class AClosedMonth {

        /** Whatever is told late, the closed month stays as it was and the open one has it. */
        @ParameterizedTest
        @MethodSource("vn.chungtay.contribution.closing.write.ClosingTest#late")
        void staysAsItWasClosed(LedgerEntry late, long heldVnd) {
            fundWith(gift(120_000_000L, IN_JANUARY));
            closed(MONTH, 120_000_000L);
            append(late);
            YearMonth february = MONTH.plusMonths(1);

            expect(propose(february, 120_000_000L, 0, IN_MARCH), "closing.balance-differs");
            assertThat(service.when(propose(february, heldVnd, 0, IN_MARCH), PROPOSER))
                    .hasSize(1);
        }

        @Test
        void takesNoPaymentOutAnyMoreButTheDayAfterItDoes() {
            fundWith(gift(120_000_000L, OPENS), FUNDS_RESERVED);
            closed(MONTH, 120_000_000L);

            service.expectRefusal(pay(IN_JANUARY), PAYER, RuleViolated.class, "fund.month-closed");
            assertThat(service.when(pay(IN_JANUARY.plusDays(1)), PAYER)).hasSize(1);
        }

        @Test
        void takesNoFeeAndSendsNoTransferAnyMore() {
            fundWith(gift(120_000_000L, OPENS));
            closed(MONTH, 120_000_000L);
            service.given(Outlay.class, "outlay-fee", outlay("outlay-fee", null, IN_JANUARY))
                    .given(Fund.class, OTHER_FUND, other())
                    .given(Outlay.class, "outlay-transfer", outlay("outlay-transfer", OTHER_FUND, IN_JANUARY));

            service.expectRefusal(confirm("outlay-fee"), HEAD, RuleViolated.class, "fund.month-closed");
            service.expectRefusal(confirm("outlay-transfer"), HEAD, RuleViolated.class, "fund.month-closed");
        }

        @Test
        void takesInWhatAnotherFundPassedOnAllTheSame() {
            fundWith(gift(120_000_000L, OPENS));
            service.given(
                            Fund.class,
                            OTHER_FUND,
                            other(),
                            new MonthClosed(OTHER_FUND, CLOSING, UNIT, MONTH, 0, 0, 0, 0, false, DAY))
                    .given(Outlay.class, "outlay-transfer", outlay("outlay-transfer", OTHER_FUND, IN_JANUARY));

            assertThat(service.when(confirm("outlay-transfer"), HEAD))
                    .singleElement()
                    .satisfies(commit -> assertThat(commit).hasSize(3));
        }

        private Disburse pay(LocalDate day) {
            return new Disburse(
                    new FundId(FUND), INSTALMENT, new DocumentNumber("PC-0012/2025"), new DayOfFact(day, IN_MARCH));
        }

        private ConfirmOutlay confirm(String outlay) {
            return new ConfirmOutlay(new OutlayId(outlay), new DayOfFact(IN_MARCH, IN_MARCH));
        }

        private OutlayProposed outlay(String outlay, @Nullable String to, LocalDate day) {
            return new OutlayProposed(
                    outlay,
                    to == null ? "FEE" : "TRANSFER",
                    FUND,
                    UNIT,
                    to,
                    to == null ? null : UNIT,
                    1_000L,
                    "45/QĐ-BHXH",
                    OFFICER,
                    false,
                    day);
        }

        private FundOpened other() {
            return new FundOpened(OTHER_FUND, "drive-other", UNIT, false, OPENS);
        }
    }

    static List<Arguments> late() {
        return List.of(
                arguments(gift(5L, IN_JANUARY), 120_000_005L),
                arguments(
                        new StatementCredited(FUND, STATEMENT, 0, 3, Account.CASH, Account.GIFTS, 7L, OPENS),
                        120_000_007L),
                arguments(
                        new CreditCorrected(FUND, GIFT, "BB-2/2025", Account.GIFTS, Account.CASH, 20L, IN_JANUARY),
                        119_999_980L),
                arguments(
                        new GiftRefunded(FUND, GIFT, "DN-2/2025", Account.REFUNDED, Account.CASH, 30L, IN_JANUARY),
                        119_999_970L),
                arguments(
                        new MoneyReturned(
                                FUND,
                                INSTALMENT,
                                CASE,
                                1,
                                UNIT,
                                "PT-2/2025",
                                Account.CASH,
                                Account.RETURNED,
                                40L,
                                false,
                                IN_JANUARY),
                        120_000_040L));
    }

    private void fundWith(Object... events) {
        append(FUND_OPENED);
        append(events);
    }

    private void closed(YearMonth month, long heldVnd) {
        append(new MonthClosed(FUND, CLOSING, UNIT, month, heldVnd, heldVnd, 0, 0, false, DAY));
    }

    private void append(Object... events) {
        service.afterwards(Fund.class, FUND, past, events);
        past += events.length;
    }

    private void expect(Object command, String code) {
        service.expectRefusal(command, PROPOSER, RuleViolated.class, code);
    }

    private static GiftCredited gift(long amountVnd, LocalDate day) {
        return new GiftCredited(FUND, GIFT, Account.CASH, Account.GIFTS, amountVnd, day);
    }

    private static ProposeClosing propose(YearMonth month, long bankVnd, long cashVnd, LocalDate day) {
        return new ProposeClosing(
                new ClosingId(CLOSING),
                new FundId(FUND),
                new MonthEnd(month, bankVnd, cashVnd),
                List.of(),
                new DocumentNumber("BB-0001/2025"),
                new DayOfFact(day, day));
    }

    private static ConfirmClosing confirm() {
        return new ConfirmClosing(new ClosingId(CLOSING), new DayOfFact(DAY, DAY));
    }

    private static RejectClosing reject() {
        return new RejectClosing(new ClosingId(CLOSING), new DayOfFact(DAY, DAY));
    }
}
