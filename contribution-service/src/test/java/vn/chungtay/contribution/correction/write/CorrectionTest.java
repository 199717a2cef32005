package vn.chungtay.contribution.correction.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.CORRECTION;
import static vn.chungtay.contribution.Samples.CORRECTION_CONFIRMED;
import static vn.chungtay.contribution.Samples.CORRECTION_REJECTED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEBIT;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.ENTRY;
import static vn.chungtay.contribution.Samples.ENTRY_AMOUNT_CORRECTED;
import static vn.chungtay.contribution.Samples.ENTRY_EXPLAINED;
import static vn.chungtay.contribution.Samples.ENTRY_RELEASED;
import static vn.chungtay.contribution.Samples.FEE_CORRECTED;
import static vn.chungtay.contribution.Samples.FEE_CORRECTION_PROPOSED;
import static vn.chungtay.contribution.Samples.FEE_PAID;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUNDS_DISBURSED;
import static vn.chungtay.contribution.Samples.FUNDS_RESERVED;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.INSTALMENT;
import static vn.chungtay.contribution.Samples.INTEREST_CORRECTED;
import static vn.chungtay.contribution.Samples.INTEREST_CREDITED;
import static vn.chungtay.contribution.Samples.IN_ENTRY;
import static vn.chungtay.contribution.Samples.IN_ENTRY_EXPLAINED;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.LINE_REOPENED;
import static vn.chungtay.contribution.Samples.LINE_WAITS;
import static vn.chungtay.contribution.Samples.NO_GIFT_PROPOSED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.OTHER_FUND;
import static vn.chungtay.contribution.Samples.OUTLAY;
import static vn.chungtay.contribution.Samples.RETURN_CORRECTED;
import static vn.chungtay.contribution.Samples.TRANSFER_CORRECTION_PROPOSED;
import static vn.chungtay.contribution.Samples.TRANSFER_RECEIVED;
import static vn.chungtay.contribution.Samples.TRANSFER_RECEIVED_CORRECTED;
import static vn.chungtay.contribution.Samples.TRANSFER_SENT;
import static vn.chungtay.contribution.Samples.TRANSFER_SENT_CORRECTED;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.credited;
import static vn.chungtay.contribution.Samples.returned;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.correction.entry.CorrectableEntry;
import vn.chungtay.contribution.correction.entry.EntryKind;
import vn.chungtay.contribution.correction.events.CorrectionProposed;
import vn.chungtay.contribution.correction.write.confirmcorrection.ConfirmCorrection;
import vn.chungtay.contribution.correction.write.confirmcorrection.RejectCorrection;
import vn.chungtay.contribution.correction.write.proposecorrection.ProposeCorrection;
import vn.chungtay.contribution.correction.write.proposecorrection.RightSum;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.TransferReceivedCorrected;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.EntryAmountCorrected;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.TieProposed;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.DebitLine;
import vn.chungtay.contribution.statement.write.ExplainedEntry;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmResolution;
import vn.chungtay.contribution.statement.write.resolveline.NotAGift;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.contribution.statement.write.tiedebit.TieDebit;
import vn.chungtay.contribution.statement.write.tieline.ProposeTie;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Entries of a ledger that were recorded wrongly: fees, interest, returns and transfers. */
class CorrectionTest {

    private static final String OTHER_UNIT = "T63-10";
    private static final Actor AUTHOR = new Actor(OFFICER, Set.of("accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor OTHER_HEAD = new Actor("5a".repeat(32), Set.of("unit-head"), OTHER_UNIT);
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final ConfirmCorrection CONFIRM = confirm(DAY);
    private static final RejectCorrection REJECT = new RejectCorrection(new CorrectionId(CORRECTION), TODAY);

    private static final CorrectableEntry FEE = entry(EntryKind.FEE, ENTRY, OUTLAY, null, null, 11_000L);
    private static final CorrectableEntry TRANSFER =
            entry(EntryKind.TRANSFER, ENTRY, OUTLAY, OTHER_FUND, IN_ENTRY, 30_000_000L);
    private static final CorrectableEntry INTEREST = entry(EntryKind.INTEREST, IN_ENTRY, LINE, null, null, 500_000L);
    private static final CorrectableEntry RETURN =
            entry(EntryKind.RETURN, IN_ENTRY, INSTALMENT, null, null, 42_000_000L);

    private final InMemoryService service = new InMemoryService();

    @Nested
    class AProposal {

        @Test
        void saysWhatIsRightAndTouchesNoFund() {
            feePaid(11_000L);

            assertThat(service.when(propose(FEE, 10_000L), AUTHOR)).containsExactly(List.of(FEE_CORRECTION_PROPOSED));
        }

        @Test
        void ofATransferNamesBothFundsAndBothEntries() {
            transferred(0, 30_000_000L);

            assertThat(service.when(propose(TRANSFER, 3_000_000L), AUTHOR))
                    .containsExactly(List.of(TRANSFER_CORRECTION_PROPOSED));
        }

        @Test
        void saysSomethingElseThanWhatStands() {
            feePaid(11_000L);
            service.given(ExplainedEntry.class, ENTRY, ENTRY_AMOUNT_CORRECTED);

            service.expectRefusal(propose(FEE, 10_000L), AUTHOR, RuleViolated.class, "correction.unchanged");
            assertThat(service.when(propose(FEE, 11_000L), AUTHOR))
                    .singleElement()
                    .satisfies(commit -> assertThat(commit)
                            .singleElement()
                            .isInstanceOfSatisfying(CorrectionProposed.class, proposed -> {
                                assertThat(proposed.amountBeforeVnd()).isEqualTo(10_000);
                                assertThat(proposed.rightVnd()).isEqualTo(11_000);
                            }));
        }

        @Test
        void isNotOlderThanTheEntry() {
            feePaid(11_000L);
            LocalDate before = DAY.minusDays(1);
            var early = new ProposeCorrection(
                    new CorrectionId(CORRECTION), FEE, RightSum.of(1), paper(), new DayOfFact(before, DAY));

            service.expectRefusal(early, AUTHOR, RuleViolated.class, "correction.too-early");
        }

        @Test
        void isTheAffairOfTheUnitThatRecordedIt() {
            transferred(0, 30_000_000L);
            var receiver = new Actor("6b".repeat(32), Set.of("accountant"), OTHER_UNIT);

            service.expectRefusal(propose(TRANSFER, 1L), receiver, NotAllowed.class, "unit.foreign");
        }

        @Test
        void waitsUntilTheEntryIsUntied() {
            feePaid(11_000L);
            service.given(ExplainedEntry.class, ENTRY, ENTRY_EXPLAINED);

            service.expectRefusal(propose(FEE, 10_000L), AUTHOR, RuleViolated.class, "entry.tied");
            service.afterwards(ExplainedEntry.class, ENTRY, 1, ENTRY_RELEASED);
            assertThat(service.when(propose(FEE, 10_000L), AUTHOR)).hasSize(1);
        }

        @Test
        void ofATransferWaitsUntilTheOtherFundsEntryIsUntiedToo() {
            transferred(0, 30_000_000L);
            service.given(ExplainedEntry.class, IN_ENTRY, IN_ENTRY_EXPLAINED);

            service.expectRefusal(propose(TRANSFER, 1L), AUTHOR, RuleViolated.class, "entry.tied");
        }

        @Test
        void ofInterestSaysThatItWasNone() {
            interestCredited(500_000L);

            service.expectRefusal(propose(INTEREST, 1L), AUTHOR, RuleViolated.class, "correction.interest-in-part");
            service.expectRefusal(
                    propose(INTEREST, 499_999L), AUTHOR, RuleViolated.class, "correction.interest-in-part");
            assertThat(service.when(propose(INTEREST, 0L), AUTHOR)).hasSize(1);
        }
    }

    @Nested
    class ADecision {

        @Test
        void isNeverMadeByTheProposer() {
            feePaid(11_000L);
            service.when(propose(FEE, 10_000L), AUTHOR);

            service.expectRefusal(CONFIRM, AUTHOR, RuleViolated.class, "correction.decided-by-proposer");
            service.expectRefusal(REJECT, AUTHOR, RuleViolated.class, "correction.decided-by-proposer");
        }

        @Test
        void isMadeOnce() {
            feePaid(11_000L);
            service.given(Correction.class, CORRECTION, FEE_CORRECTION_PROPOSED, CORRECTION_CONFIRMED);

            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "correction.decided");
            service.expectRefusal(REJECT, HEAD, RuleViolated.class, "correction.decided");
        }

        @Test
        void changesNothingWhereItRejects() {
            feePaid(11_000L);
            service.when(propose(FEE, 10_000L), AUTHOR);

            assertThat(service.when(REJECT, HEAD)).containsExactly(List.of(CORRECTION_REJECTED));
            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "correction.decided");
        }

        @Test
        void isTheAffairOfTheUnitWhoseFundHasLess() {
            transferred(50_000_000L, 30_000_000L);
            service.when(propose(TRANSFER, 3_000_000L), AUTHOR);
            service.expectRefusal(CONFIRM, HEAD, NotAllowed.class, "unit.foreign");
            service.expectRefusal(REJECT, HEAD, NotAllowed.class, "unit.foreign");
            assertThat(service.when(CONFIRM, OTHER_HEAD)).hasSize(1);
        }

        @Test
        void ofMoreIsTheAffairOfTheUnitThatPaid() {
            transferred(50_000_000L, 30_000_000L);
            service.when(propose(TRANSFER, 30_000_001L), AUTHOR);

            service.expectRefusal(CONFIRM, OTHER_HEAD, NotAllowed.class, "unit.foreign");
            assertThat(service.when(CONFIRM, HEAD)).hasSize(1);
        }

        @Test
        void isNotOlderThanTheProposal() {
            feePaid(11_000L);
            service.when(propose(FEE, 10_000L), AUTHOR);

            service.expectRefusal(confirm(DAY.minusDays(1)), HEAD, RuleViolated.class, "correction.too-early");
        }

        @Test
        void isOfWhatStillStands() {
            feePaid(11_000L);
            service.when(propose(FEE, 10_000L), AUTHOR);
            service.given(ExplainedEntry.class, ENTRY, new EntryAmountCorrected(ENTRY, 11_000L, 9_000L, DAY));

            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "entry.amount-changed");
        }

        @Test
        void isOfAnEntryThatNoLineExplainedMeanwhile() {
            feePaid(11_000L);
            service.when(propose(FEE, 10_000L), AUTHOR);
            service.given(ExplainedEntry.class, ENTRY, ENTRY_EXPLAINED);

            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "entry.tied");
        }

        @Test
        void isDatedInAnOpenMonthAndPointsBackToAClosedOne() {
            YearMonth february = YearMonth.from(DAY);
            feePaid(11_000L);
            service.afterwards(
                    Fund.class,
                    FUND,
                    3,
                    new MonthClosed(FUND, "closing-1", UNIT, february, 0, 0, 0, 0, false, february.atEndOfMonth()));
            service.when(propose(FEE, 10_000L), AUTHOR);

            service.expectRefusal(confirm(february.atEndOfMonth()), HEAD, RuleViolated.class, "fund.month-closed");
            LocalDate march = february.plusMonths(1).atDay(1);
            assertThat(service.when(confirm(march), HEAD).getFirst())
                    .filteredOn(FeeCorrected.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(FeeCorrected.class, corrected -> {
                        assertThat(corrected.occurredOn()).isEqualTo(march);
                        assertThat(corrected.entryId()).isEqualTo(ENTRY);
                    });
        }
    }

    @Nested
    class AFee {

        @Test
        void isFreeAgainByWhatItWasLessInOneCommit() {
            feePaid(11_000L);
            service.when(propose(FEE, 10_000L), AUTHOR);

            assertThat(service.when(CONFIRM, HEAD))
                    .containsExactly(List.of(CORRECTION_CONFIRMED, FEE_CORRECTED, ENTRY_AMOUNT_CORRECTED));
        }

        @Test
        void leavesTheFundByWhatItWasMoreWhileThatIsThere() {
            feePaid(12_000L);
            service.when(propose(FEE, 12_001L), AUTHOR);
            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "fund.below-zero");
            service.when(REJECT, HEAD);

            service.when(propose(FEE, 12_000L, "correction-2"), AUTHOR);
            assertThat(service.when(new ConfirmCorrection(new CorrectionId("correction-2"), TODAY), HEAD)
                            .getFirst())
                    .filteredOn(FeeCorrected.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(FeeCorrected.class, corrected -> {
                        assertThat(corrected.debit()).isEqualTo(Account.FEES);
                        assertThat(corrected.credit()).isEqualTo(Account.CASH);
                        assertThat(corrected.amountVnd()).isEqualTo(1_000);
                    });
        }

        @Test
        void thatWasNoneIsFreeAsAWhole() {
            feePaid(11_000L);
            service.when(propose(FEE, 0L), AUTHOR);

            assertThat(service.when(CONFIRM, HEAD).getFirst())
                    .contains(new EntryAmountCorrected(ENTRY, 11_000L, 0L, DAY));
        }
    }

    @Nested
    class Interest {

        @Test
        void thatWasNoneLetsItsLineWaitInTheSameCommit() {
            interestCredited(0);
            service.when(propose(INTEREST, 0L), AUTHOR);

            assertThat(service.when(CONFIRM, HEAD))
                    .containsExactly(List.of(
                            CORRECTION_CONFIRMED,
                            INTEREST_CORRECTED,
                            LINE_REOPENED,
                            new EntryAmountCorrected(IN_ENTRY, 500_000L, 0L, DAY)));
            service.expectRefusal(
                    propose(INTEREST, 0L, "correction-2"), AUTHOR, RuleViolated.class, "correction.unchanged");
        }

        @Test
        void thatWasNoneMayBeInterestAfterAll() {
            interestCredited(0);
            service.when(propose(INTEREST, 0L), AUTHOR);
            service.when(CONFIRM, HEAD);
            var line = new LineId(LINE);
            service.when(new ProposeResolution(line, List.of(), NotAGift.INTEREST, false, TODAY), AUTHOR);

            assertThat(service.when(new ConfirmResolution(line, TODAY), HEAD).getFirst())
                    .contains(INTEREST_CREDITED);
        }

        @Test
        void thatWasSpentMeanwhileStays() {
            interestCredited(0);
            service.afterwards(Fund.class, FUND, 2, FEE_PAID);
            service.when(propose(INTEREST, 0L), AUTHOR);

            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "fund.below-zero");
        }
    }

    @Nested
    class AReturn {

        @Test
        void isTheHousesAgainByWhatItWasLess() {
            moneyReturned(42_000_000L);
            service.when(propose(RETURN, 40_000_000L), AUTHOR);

            assertThat(service.when(CONFIRM, HEAD))
                    .containsExactly(List.of(
                            CORRECTION_CONFIRMED,
                            RETURN_CORRECTED,
                            new EntryAmountCorrected(IN_ENTRY, 42_000_000L, 40_000_000L, DAY)));
            service.when(propose(RETURN, 42_000_000L, "correction-2"), AUTHOR);
            assertThat(service.when(confirm("correction-2"), HEAD)).hasSize(1);
        }

        @Test
        void isNoMoreThanWhatWasPaidOut() {
            moneyReturned(41_999_999L);
            CorrectableEntry back = entry(EntryKind.RETURN, IN_ENTRY, INSTALMENT, null, null, 41_999_999L);
            service.when(propose(back, 42_000_001L), AUTHOR);
            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "return.beyond-disbursed");

            service.when(propose(back, 42_000_000L, "correction-2"), AUTHOR);
            assertThat(service.when(confirm("correction-2"), HEAD).getFirst())
                    .filteredOn(ReturnCorrected.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ReturnCorrected.class,
                            corrected -> assertThat(corrected.amountVnd()).isEqualTo(1));
        }

        @Test
        void staysWhereWhatNeverCameWasSpent() {
            moneyReturned(42_000_000L);
            service.afterwards(Fund.class, FUND, 5, FEE_PAID);
            service.when(propose(RETURN, 10_999L), AUTHOR);
            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "fund.below-zero");

            service.when(propose(RETURN, 11_000L, "correction-2"), AUTHOR);
            assertThat(service.when(confirm("correction-2"), HEAD)).hasSize(1);
        }
    }

    @Nested
    class ATransfer {

        @Test
        void isSettledInBothFundsInOneCommit() {
            transferred(0, 30_000_000L);
            service.when(propose(TRANSFER, 3_000_000L), AUTHOR);

            assertThat(service.when(CONFIRM, OTHER_HEAD))
                    .containsExactly(List.of(
                            CORRECTION_CONFIRMED,
                            TRANSFER_SENT_CORRECTED,
                            TRANSFER_RECEIVED_CORRECTED,
                            new EntryAmountCorrected(IN_ENTRY, 30_000_000L, 3_000_000L, DAY),
                            new EntryAmountCorrected(ENTRY, 30_000_000L, 3_000_000L, DAY)));
        }

        @Test
        void staysWhereTheOtherFundHasSpentIt() {
            transferred(0, 30_000_000L);
            service.afterwards(
                    Fund.class,
                    OTHER_FUND,
                    2,
                    new FeeCorrected(
                            OTHER_FUND,
                            "entry-1",
                            "correction-0",
                            OUTLAY,
                            "BB-1",
                            0,
                            1,
                            Account.FEES,
                            Account.CASH,
                            1,
                            DAY));
            service.when(propose(TRANSFER, 0L), AUTHOR);
            service.expectRefusal(CONFIRM, OTHER_HEAD, RuleViolated.class, "fund.below-zero");

            service.when(propose(TRANSFER, 1L, "correction-2"), AUTHOR);
            assertThat(service.when(confirm("correction-2"), OTHER_HEAD)).hasSize(1);
        }

        @Test
        void leavesTheFundThatPaidByWhatItWasMoreWhileThatIsThere() {
            transferred(5L, 30_000_000L);
            service.when(propose(TRANSFER, 30_000_006L), AUTHOR);
            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "fund.below-zero");

            service.when(propose(TRANSFER, 30_000_005L, "correction-2"), AUTHOR);
            List<Object> commit = service.when(confirm("correction-2"), HEAD).getFirst();
            assertThat(commit)
                    .filteredOn(TransferSentCorrected.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(TransferSentCorrected.class, sent -> {
                        assertThat(sent.debit()).isEqualTo(Account.TRANSFERS_OUT);
                        assertThat(sent.amountVnd()).isEqualTo(5);
                    });
            assertThat(commit)
                    .filteredOn(TransferReceivedCorrected.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(TransferReceivedCorrected.class, received -> {
                        assertThat(received.credit()).isEqualTo(Account.TRANSFERS_IN);
                        assertThat(received.amountVnd()).isEqualTo(5);
                    });
        }

        @Test
        void isTakenInBehindAClosedMonthOfTheOtherFundOnly() {
            YearMonth february = YearMonth.from(DAY);
            transferred(0, 30_000_000L);
            service.afterwards(
                    Fund.class,
                    OTHER_FUND,
                    2,
                    new MonthClosed(
                            OTHER_FUND, "closing-1", OTHER_UNIT, february, 0, 0, 0, 0, false, february.atEndOfMonth()));
            service.when(propose(TRANSFER, 3_000_000L), AUTHOR);

            assertThat(service.when(CONFIRM, OTHER_HEAD)).hasSize(1);
        }
    }

    @Nested
    class ACorrectedEntry {

        @Test
        void isTiedToALineOfTheRightAmountAndNoOther() {
            service.given(ExplainedEntry.class, ENTRY, ENTRY_AMOUNT_CORRECTED)
                    .given(DebitLine.class, DEBIT, listed(DEBIT, 11_000L))
                    .given(DebitLine.class, "debit-other", listed("debit-other", 10_000L));

            service.expectRefusal(tie(DEBIT, 11_000L), AUTHOR, RuleViolated.class, "entry.amount-changed");
            assertThat(service.when(tie("debit-other", 10_000L), AUTHOR)).hasSize(1);
        }

        @Test
        void isNoLineThatWasProposedBefore() {
            service.given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED)
                    .given(BankLine.class, LINE, LINE_WAITS, new TieProposed(LINE, IN_ENTRY, OFFICER, DAY))
                    .given(
                            ExplainedEntry.class,
                            IN_ENTRY,
                            new EntryAmountCorrected(IN_ENTRY, LINE_WAITS.amountVnd(), 1L, DAY));

            service.expectRefusal(
                    new ConfirmResolution(new LineId(LINE), TODAY), HEAD, RuleViolated.class, "entry.amount-changed");
        }

        @Test
        void isNotProposedForALineOfWhatItWasBefore() {
            service.given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED)
                    .given(BankLine.class, LINE, LINE_WAITS)
                    .given(
                            ExplainedEntry.class,
                            IN_ENTRY,
                            new EntryAmountCorrected(IN_ENTRY, LINE_WAITS.amountVnd(), 1L, DAY));
            var before = new IncomingEntry(IN_ENTRY, FUND, LINE_WAITS.amountVnd(), DAY);

            service.expectRefusal(
                    new ProposeTie(new LineId(LINE), before, TODAY),
                    AUTHOR,
                    RuleViolated.class,
                    "entry.amount-changed");
        }

        private DebitListed listed(String debitId, long amountVnd) {
            return new DebitListed(debitId, "statement-1", ACCOUNT, FUND, UNIT, "vault-words", amountVnd, DAY);
        }

        private TieDebit tie(String debitId, long amountVnd) {
            return new TieDebit(new DebitId(debitId), List.of(new OutgoingEntry(ENTRY, FUND, amountVnd)), TODAY);
        }
    }

    private void feePaid(long givenVnd) {
        service.given(Fund.class, FUND, FUND_OPENED, credited(givenVnd), FEE_PAID);
    }

    private void interestCredited(long givenVnd) {
        service.given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED)
                .given(
                        BankLine.class,
                        LINE,
                        LINE_WAITS,
                        NO_GIFT_PROPOSED,
                        new LineResolved(LINE, List.of(), "INTEREST", DAY));
        if (givenVnd == 0) {
            service.given(Fund.class, FUND, FUND_OPENED, INTEREST_CREDITED);
        } else {
            service.given(Fund.class, FUND, FUND_OPENED, credited(givenVnd), INTEREST_CREDITED);
        }
    }

    private void moneyReturned(long amountVnd) {
        service.given(
                Fund.class,
                FUND,
                FUND_OPENED,
                credited(42_000_000L),
                FUNDS_RESERVED,
                FUNDS_DISBURSED,
                returned(INSTALMENT, amountVnd));
    }

    /** What the fund that paid has left, and what it passed on. */
    private void transferred(long leftVnd, long amountVnd) {
        service.given(Fund.class, FUND, FUND_OPENED, credited(leftVnd + amountVnd), TRANSFER_SENT)
                .given(
                        Fund.class,
                        OTHER_FUND,
                        new FundOpened(OTHER_FUND, DRIVE + "-b", OTHER_UNIT, false, OPENS),
                        TRANSFER_RECEIVED);
    }

    private static CorrectableEntry entry(
            EntryKind kind,
            String entryId,
            String about,
            @Nullable String toFundId,
            @Nullable String toEntryId,
            long bookedVnd) {
        return new CorrectableEntry(entryId, kind, FUND, about, toFundId, toEntryId, bookedVnd, DAY);
    }

    private static ProposeCorrection propose(CorrectableEntry entry, long rightVnd) {
        return propose(entry, rightVnd, CORRECTION);
    }

    private static ProposeCorrection propose(CorrectableEntry entry, long rightVnd, String correctionId) {
        return new ProposeCorrection(new CorrectionId(correctionId), entry, RightSum.of(rightVnd), paper(), TODAY);
    }

    private static ConfirmCorrection confirm(LocalDate day) {
        return new ConfirmCorrection(new CorrectionId(CORRECTION), new DayOfFact(day, LocalDate.of(2025, 12, 31)));
    }

    private static ConfirmCorrection confirm(String correctionId) {
        return new ConfirmCorrection(new CorrectionId(correctionId), TODAY);
    }

    private static DocumentNumber paper() {
        return new DocumentNumber("BB-0007/2025");
    }
}
