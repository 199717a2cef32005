package vn.chungtay.contribution.closing.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.CLOSING;
import static vn.chungtay.contribution.Samples.CLOSING_CONFIRMED;
import static vn.chungtay.contribution.Samples.CLOSING_PROPOSED_WITH_LINE;
import static vn.chungtay.contribution.Samples.CODE;
import static vn.chungtay.contribution.Samples.CORRECTION;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEBIT;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.IN_ENTRY;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.MONTH;
import static vn.chungtay.contribution.Samples.MONTH_CLOSED_WITH_LINE;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.OTHER_FUND;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.UNIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.account.events.AccountConfirmed;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.closing.events.ClosingProposed;
import vn.chungtay.contribution.closing.write.confirmclosing.ConfirmClosing;
import vn.chungtay.contribution.closing.write.proposeclosing.ProposeClosing;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.fund.write.MonthEnd;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.EntryAmountCorrected;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.LineMatched;
import vn.chungtay.contribution.statement.events.LineNotPaidBack;
import vn.chungtay.contribution.statement.events.LinePaidBack;
import vn.chungtay.contribution.statement.events.LineReopened;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.LineTied;
import vn.chungtay.contribution.statement.events.LineUntied;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.ResolutionRejected;
import vn.chungtay.contribution.statement.events.TieProposed;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.DebitLine;
import vn.chungtay.contribution.statement.write.ExplainedEntry;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Money that was in the bank at the end of January and in no ledger of the fund. */
class OpenLinesTest {

    private static final Actor ACCOUNTANT = new Actor(OFFICER, Set.of("accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final long LINE_VND = 500_000L;
    private static final long LEDGER_VND = 120_000_000L;
    private static final LocalDate LAST_DAY = MONTH.atEndOfMonth();
    private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);
    private static final LocalDate LATER = LocalDate.of(2025, 6, 30);
    private static final String OTHER_LINE = "line-fedcba9876543210fedcba9876543210";

    private final InMemoryService service = new InMemoryService();

    @BeforeEach
    void fillTheFund() {
        service.given(
                        Fund.class,
                        FUND,
                        FUND_OPENED,
                        new GiftCredited(FUND, GIFT, Account.CASH, Account.GIFTS, LEDGER_VND, LAST_DAY))
                .given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED);
    }

    @Nested
    class AProposal {

        @Test
        void namesWhatWaitsAndSaysHowMuchItIs() {
            line(LAST_DAY);

            assertThat(service.when(propose(CLOSING, MONTH, LINE_VND, LINE), ACCOUNTANT))
                    .containsExactly(List.of(CLOSING_PROPOSED_WITH_LINE));
        }

        @ParameterizedTest
        @ValueSource(longs = {LINE_VND - 1, LINE_VND + 1, 0})
        void isStillRefusedWhereTheFiguresDiffer(long openVnd) {
            line(LAST_DAY);

            var refusal = catchThrowableOfType(
                    ServiceException.class, () -> service.when(propose(MONTH, openVnd, LINE), ACCOUNTANT));

            assertThat(refusal.code()).isEqualTo("closing.balance-differs");
            assertThat(refusal.facts())
                    .containsEntry("openLinesVnd", LINE_VND)
                    .containsEntry("ledgerVnd", LEDGER_VND)
                    .containsEntry("differenceVnd", openVnd - LINE_VND);
        }

        @Test
        void countsEachOfSeveralLines() {
            line(LAST_DAY);
            service.given(BankLine.class, OTHER_LINE, waits(OTHER_LINE, ACCOUNT, OPENS));

            accepted(propose(MONTH, 2 * LINE_VND, LINE, OTHER_LINE));
            refused(propose(MONTH, 2 * LINE_VND, LINE, LINE), "closing.line-twice");
        }

        @Test
        void namesWhatSomebodySaysToBeAGiftOrWasRejectedAsOne() {
            line(LAST_DAY, gift(LINE_VND, DRIVE));
            accepted(propose(MONTH, LINE_VND, LINE));

            service.afterwards(BankLine.class, LINE, 2, new ResolutionRejected(LINE, DAY));
            accepted(propose(MONTH, LINE_VND, LINE));
        }

        @ParameterizedTest
        @ValueSource(strings = {"REFUND", "OWN_TRANSFER", "MISTAKE"})
        void namesWhatIsNoGift(String reason) {
            line(LAST_DAY, noGift(reason), new LineResolved(LINE, List.of(), reason, DAY));

            accepted(propose(MONTH, LINE_VND, LINE));
        }

        @Test
        void namesNoGiftAndNoInterest() {
            line(LAST_DAY, gift(LINE_VND, DRIVE), new LineResolved(LINE, List.of(GIFT), null, DAY));
            service.given(
                            BankLine.class,
                            OTHER_LINE,
                            new LineMatched(
                                    OTHER_LINE, STATEMENT, ACCOUNT, UNIT, "vault-payer", LINE_VND, CODE, GIFT, OPENS))
                    .given(
                            BankLine.class,
                            "line-interest",
                            waits("line-interest", ACCOUNT, OPENS),
                            noGift("INTEREST"),
                            new LineResolved("line-interest", List.of(), "INTEREST", DAY));

            refused(propose(MONTH, LINE_VND, LINE), "closing.line-not-open");
            refused(propose(MONTH, LINE_VND, OTHER_LINE), "closing.line-not-open");
            refused(propose(MONTH, LINE_VND, "line-interest"), "closing.line-not-open");
        }

        @Test
        void namesOfAGiftToSeveralDrivesWhatIsNotThisFunds() {
            line(
                    LAST_DAY,
                    new ResolutionProposed(
                            LINE,
                            List.of(GIFT, "gift-other"),
                            List.of(DRIVE, "drive-other"),
                            List.of("", ""),
                            List.of(LINE_VND - 1, 1L),
                            List.of("APPEAL", "APPEAL"),
                            null,
                            OFFICER,
                            DAY),
                    new LineResolved(LINE, List.of(GIFT, "gift-other"), null, DAY));

            accepted(propose(MONTH, 1, LINE));
        }

        @Test
        void namesNothingThatCameAfterTheMonth() {
            line(DAY_AFTER);

            refused(propose(MONTH, LINE_VND, LINE), "closing.line-later");
        }

        @Test
        void namesNothingOfAnotherFundAndNothingThatIsNotThere() {
            String account = "account-970436-1";
            service.given(
                            BankAccount.class,
                            account,
                            new AccountNamed(account, "drive-other", OTHER_FUND, UNIT, OFFICER, OPENS),
                            new AccountConfirmed(account, OPENS))
                    .given(BankLine.class, LINE, waits(LINE, account, LAST_DAY));

            refused(propose(MONTH, LINE_VND, LINE), "closing.line-of-another-fund");
            service.expectRefusal(propose(MONTH, LINE_VND, OTHER_LINE), ACCOUNTANT, NotFound.class, "line.unknown");
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> propose(MONTH, LINE_VND, DEBIT))
                    .returns("line.unknown", NotFound::code);
        }

        @Test
        void namesWhatIsAnEntryOfALaterMonthOnly() {
            tied(LAST_DAY);
            refused(propose(MONTH, LINE_VND, LINE), "closing.line-not-open");

            tied(DAY_AFTER);
            accepted(propose(MONTH, LINE_VND, LINE));
        }

        @Test
        void namesWhatIsAnEntryNoMore() {
            tied(LAST_DAY);
            service.afterwards(BankLine.class, LINE, 3, new LineUntied(LINE, IN_ENTRY, OFFICER, DAY));

            accepted(propose(MONTH, LINE_VND, LINE));
        }

        /** The ledger of January had less of it, or more, than the bank, and that was corrected later. */
        @ParameterizedTest
        @CsvSource({"499999, 1", "500001, -1"})
        void namesTheDifferenceWhereTheEntryWasCorrectedAfterTheMonth(long beforeVnd, long openVnd) {
            service.given(
                    ExplainedEntry.class,
                    IN_ENTRY,
                    new EntryAmountCorrected(IN_ENTRY, beforeVnd, LINE_VND, DAY_AFTER),
                    new IncomingEntryExplained(IN_ENTRY, LINE, DAY));
            service.knowing(new IncomingEntry(IN_ENTRY, FUND, LINE_VND, LAST_DAY));
            line(LAST_DAY, new TieProposed(LINE, IN_ENTRY, OFFICER, DAY), new LineTied(LINE, IN_ENTRY, DAY));

            accepted(propose(MONTH, openVnd, LINE));
        }

        @Test
        void namesNothingWhereTheEntryWasCorrectedInTheMonth() {
            service.given(
                    ExplainedEntry.class,
                    IN_ENTRY,
                    new EntryAmountCorrected(IN_ENTRY, 1, LINE_VND, LAST_DAY),
                    new IncomingEntryExplained(IN_ENTRY, LINE, DAY));
            service.knowing(new IncomingEntry(IN_ENTRY, FUND, LINE_VND, OPENS));
            line(LAST_DAY, new TieProposed(LINE, IN_ENTRY, OFFICER, DAY), new LineTied(LINE, IN_ENTRY, DAY));

            refused(propose(MONTH, LINE_VND, LINE), "closing.line-not-open");
        }

        @Test
        void namesWhatWentBackAfterTheMonthOnly() {
            paidBack(LAST_DAY);
            refused(propose(MONTH, LINE_VND, LINE), "closing.line-not-open");

            service.afterwards(BankLine.class, LINE, 4, new LineNotPaidBack(LINE, DEBIT, DAY));
            accepted(propose(MONTH, LINE_VND, LINE));
        }

        @Test
        void namesWhatWentBackOnTheDayAfter() {
            paidBack(DAY_AFTER);

            accepted(propose(MONTH, LINE_VND, LINE));
        }

        /** What was taken for interest stands in the books until the day of the correction. */
        @ParameterizedTest
        @CsvSource({"2025-01-31, true", "2025-02-01, false"})
        void namesWhatWasInterestOnceItIsNone(LocalDate correctedOn, boolean open) {
            line(
                    LAST_DAY,
                    noGift("INTEREST"),
                    new LineResolved(LINE, List.of(), "INTEREST", DAY),
                    new LineReopened(LINE, CORRECTION, correctedOn));

            if (open) {
                accepted(propose(MONTH, LINE_VND, LINE));
            } else {
                refused(propose(MONTH, LINE_VND, LINE), "closing.line-not-open");
            }
        }
    }

    @Nested
    class TheConfirmation {

        @BeforeEach
        void proposeIt() {
            line(LAST_DAY);
            service.given(Closing.class, CLOSING, CLOSING_PROPOSED_WITH_LINE);
        }

        @Test
        void closesTheMonthWithWhatIsOpen() {
            assertThat(service.when(confirm(CLOSING), HEAD))
                    .containsExactly(List.of(CLOSING_CONFIRMED, MONTH_CLOSED_WITH_LINE));
        }

        @Test
        void namesTheLineThatBecameAGiftMeanwhile() {
            service.afterwards(
                            BankLine.class,
                            LINE,
                            1,
                            gift(LINE_VND, DRIVE),
                            new LineResolved(LINE, List.of(GIFT), null, DAY))
                    .afterwards(Fund.class, FUND, 2, credited(LINE_VND));

            var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(confirm(CLOSING), HEAD));

            assertThat(refusal.code()).isEqualTo("closing.line-not-open");
            assertThat(refusal.facts()).containsEntry("lineId", LINE).containsEntry("month", "2025-01");
        }

        @Test
        void namesTheLineOfWhichAPartIsAGiftMeanwhileThoughTheSumsAgree() {
            service.afterwards(
                            BankLine.class,
                            LINE,
                            1,
                            new ResolutionProposed(
                                    LINE,
                                    List.of(GIFT, "gift-other"),
                                    List.of(DRIVE, "drive-other"),
                                    List.of("", ""),
                                    List.of(100_000L, 400_000L),
                                    List.of("APPEAL", "APPEAL"),
                                    null,
                                    OFFICER,
                                    DAY),
                            new LineResolved(LINE, List.of(GIFT, "gift-other"), null, DAY))
                    .afterwards(Fund.class, FUND, 2, credited(100_000L));

            var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(confirm(CLOSING), HEAD));

            assertThat(refusal.code()).isEqualTo("closing.line-changed");
            assertThat(refusal.facts())
                    .containsEntry("lineId", LINE)
                    .containsEntry("proposedVnd", 500_000L)
                    .containsEntry("openVnd", 400_000L);
        }

        @ParameterizedTest
        @CsvSource({"2025-01-31, false", "2025-02-01, true"})
        void looksAtTheDayOnWhichTheLineWentBackMeanwhile(LocalDate leftOn, boolean open) {
            service.afterwards(
                            BankLine.class,
                            LINE,
                            1,
                            noGift("REFUND"),
                            new LineResolved(LINE, List.of(), "REFUND", DAY),
                            new LinePaidBack(LINE, DEBIT, DAY))
                    .given(DebitLine.class, DEBIT, debit(leftOn));

            if (open) {
                assertThat(service.when(confirm(CLOSING), HEAD)).hasSize(1);
            } else {
                service.expectRefusal(confirm(CLOSING), HEAD, RuleViolated.class, "closing.line-not-open");
            }
        }

        @Test
        void letsMoneyThatIsNoGiftMeanwhileStayOpen() {
            service.afterwards(
                    BankLine.class, LINE, 1, noGift("MISTAKE"), new LineResolved(LINE, List.of(), "MISTAKE", DAY));

            assertThat(service.when(confirm(CLOSING), HEAD)).hasSize(1);
        }
    }

    @Nested
    class TheNextMonth {

        private static final YearMonth FEBRUARY = MONTH.plusMonths(1);

        @BeforeEach
        void closeJanuary() {
            line(LAST_DAY);
            service.afterwards(Fund.class, FUND, 2, MONTH_CLOSED_WITH_LINE);
        }

        @Test
        void namesTheSameLineAgain() {
            accepted(propose(FEBRUARY, LINE_VND, LINE));
            refused(propose(FEBRUARY, LINE_VND), "closing.balance-differs");
        }

        @Test
        void hasTheGiftThatItBecame() {
            service.afterwards(
                            BankLine.class,
                            LINE,
                            1,
                            gift(LINE_VND, DRIVE),
                            new LineResolved(LINE, List.of(GIFT), null, DAY))
                    .afterwards(Fund.class, FUND, 3, credited(LINE_VND));

            accepted(propose(FEBRUARY, LINE_VND));
            refused(propose(FEBRUARY, LINE_VND, LINE), "closing.line-not-open");
        }

        @Test
        void hasTheInterestThatItBecame() {
            service.afterwards(
                            BankLine.class,
                            LINE,
                            1,
                            noGift("INTEREST"),
                            new LineResolved(LINE, List.of(), "INTEREST", DAY))
                    .afterwards(
                            Fund.class,
                            FUND,
                            3,
                            new InterestCredited(
                                    FUND, LINE, UNIT, Account.CASH, Account.INTEREST, LINE_VND, false, LAST_DAY));

            accepted(propose(FEBRUARY, LINE_VND));
        }

        @Test
        void knowsNeitherLineOnceItWentBack() {
            service.afterwards(
                            BankLine.class,
                            LINE,
                            1,
                            noGift("REFUND"),
                            new LineResolved(LINE, List.of(), "REFUND", DAY),
                            new LinePaidBack(LINE, DEBIT, DAY))
                    .given(DebitLine.class, DEBIT, debit(DAY));

            accepted(propose(FEBRUARY, 0));
            refused(propose(FEBRUARY, 0, LINE), "closing.line-not-open");
        }

        @Test
        void isClosedWithTheSameLineToo() {
            var february = new ClosingProposed(
                    "closing-february",
                    FUND,
                    UNIT,
                    FEBRUARY,
                    LEDGER_VND + LINE_VND,
                    0,
                    List.of(LINE),
                    List.of(LINE_VND),
                    "BB-0001/2025",
                    OFFICER,
                    DAY);
            service.given(Closing.class, "closing-february", february);

            assertThat(service.when(confirm("closing-february"), HEAD).getFirst())
                    .last()
                    .isInstanceOfSatisfying(MonthClosed.class, closed -> {
                        assertThat(closed.heldVnd()).isEqualTo(LEDGER_VND);
                        assertThat(closed.openLinesVnd()).isEqualTo(LINE_VND);
                    });
        }
    }

    private void accepted(ProposeClosing command) {
        assertThat(service.when(command, ACCOUNTANT)).hasSize(1);
    }

    private void refused(ProposeClosing command, String code) {
        service.expectRefusal(command, ACCOUNTANT, RuleViolated.class, code);
    }

    private void line(LocalDate bookedOn, Object... afterwards) {
        service.given(BankLine.class, LINE, waits(LINE, ACCOUNT, bookedOn))
                .afterwards(BankLine.class, LINE, 1, afterwards);
    }

    /** The first time also that the line is this entry. */
    private void tied(LocalDate entryOn) {
        service.knowing(new IncomingEntry(IN_ENTRY, FUND, LINE_VND, entryOn));
        if (entryOn.equals(LAST_DAY)) {
            service.given(ExplainedEntry.class, IN_ENTRY, new IncomingEntryExplained(IN_ENTRY, LINE, DAY));
            line(LAST_DAY, new TieProposed(LINE, IN_ENTRY, OFFICER, DAY), new LineTied(LINE, IN_ENTRY, DAY));
        }
    }

    private void paidBack(LocalDate leftOn) {
        service.given(DebitLine.class, DEBIT, debit(leftOn));
        line(
                LAST_DAY,
                noGift("REFUND"),
                new LineResolved(LINE, List.of(), "REFUND", DAY),
                new LinePaidBack(LINE, DEBIT, DAY));
    }

    private static LineWaits waits(String line, String account, LocalDate bookedOn) {
        return new LineWaits(line, STATEMENT, account, DRIVE, UNIT, "vault-payer", LINE_VND, "code.absent", bookedOn);
    }

    private static DebitListed debit(LocalDate leftOn) {
        return new DebitListed(DEBIT, STATEMENT, ACCOUNT, FUND, UNIT, "vault-words", LINE_VND, leftOn);
    }

    private static ResolutionProposed gift(long amountVnd, String drive) {
        return said(List.of(GIFT), List.of(drive), List.of(amountVnd), null);
    }

    private static ResolutionProposed noGift(String reason) {
        return said(List.of(), List.of(), List.of(), reason);
    }

    private static ResolutionProposed said(
            List<String> gifts, List<String> drives, List<Long> amountsVnd, @Nullable String notAGift) {
        List<String> forms = gifts.stream().map(gift -> "APPEAL").toList();
        List<String> cases = gifts.stream().map(gift -> "").toList();
        return new ResolutionProposed(LINE, gifts, drives, cases, amountsVnd, forms, notAGift, OFFICER, DAY);
    }

    private static GiftCredited credited(long amountVnd) {
        return new GiftCredited(FUND, GIFT, Account.CASH, Account.GIFTS, amountVnd, LAST_DAY);
    }

    /** The bank held what the ledger says, and this much more, but for 20 million in cash. */
    private static ProposeClosing propose(YearMonth month, long moreVnd, String... lines) {
        return propose(ClosingId.next().value(), month, moreVnd, lines);
    }

    private static ProposeClosing propose(String closing, YearMonth month, long moreVnd, String... lines) {
        long cashVnd = 20_000_000L;
        return new ProposeClosing(
                new ClosingId(closing),
                new FundId(FUND),
                new MonthEnd(month, LEDGER_VND - cashVnd + moreVnd, cashVnd),
                List.of(lines).stream().map(LineId::new).toList(),
                new DocumentNumber("BB-0001/2025"),
                new DayOfFact(month.equals(MONTH) ? DAY : LATER, LATER));
    }

    private static ConfirmClosing confirm(String closing) {
        return new ConfirmClosing(new ClosingId(closing), new DayOfFact(closing.equals(CLOSING) ? DAY : LATER, LATER));
    }
}
