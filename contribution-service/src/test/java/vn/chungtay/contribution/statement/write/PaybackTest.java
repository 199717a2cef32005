package vn.chungtay.contribution.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEBIT;
import static vn.chungtay.contribution.Samples.ENTRY;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.LINE_MATCHED;
import static vn.chungtay.contribution.Samples.LINE_NOT_PAID_BACK;
import static vn.chungtay.contribution.Samples.LINE_PAID_BACK;
import static vn.chungtay.contribution.Samples.LINE_RESOLVED;
import static vn.chungtay.contribution.Samples.LINE_WAITS;
import static vn.chungtay.contribution.Samples.NO_GIFT_PROPOSED;
import static vn.chungtay.contribution.Samples.NO_GIFT_RESOLVED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OTHER_FUND;
import static vn.chungtay.contribution.Samples.PAYBACK_CONFIRMED;
import static vn.chungtay.contribution.Samples.PAYBACK_PROPOSED;
import static vn.chungtay.contribution.Samples.PAYBACK_REJECTED;
import static vn.chungtay.contribution.Samples.PAYBACK_UNTIED;
import static vn.chungtay.contribution.Samples.RESOLUTION_PROPOSED;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.UNIT;

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
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.PaybackProposed;
import vn.chungtay.contribution.statement.write.payback.ConfirmPayback;
import vn.chungtay.contribution.statement.write.payback.ProposePayback;
import vn.chungtay.contribution.statement.write.payback.RejectPayback;
import vn.chungtay.contribution.statement.write.tiedebit.TieDebit;
import vn.chungtay.contribution.statement.write.tiedebit.UntieDebit;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

/** Money that came in, was no gift, and went back by the bank. */
class PaybackTest {

    private static final Actor AUTHOR = new Actor(OFFICER, Set.of("accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("unit-head"), "T63-10");
    private static final String OTHER_DEBIT = "debit-ffffffffffffffffffffffffffffffff";
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final long LINE_VND = LINE_WAITS.amountVnd();
    private static final ConfirmPayback CONFIRM = new ConfirmPayback(new DebitId(DEBIT), TODAY);
    private static final RejectPayback REJECT = new RejectPayback(new DebitId(DEBIT), TODAY);
    private static final UntieDebit UNTIE = new UntieDebit(new DebitId(DEBIT), TODAY);

    private final InMemoryService service = new InMemoryService();

    @BeforeEach
    void confirmTheAccount() {
        service.given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED);
    }

    @Nested
    class AProposal {

        @Test
        void saysWhichLineWentBackAndChangesNothingElse() {
            refunded();
            left(DEBIT, FUND, LINE_VND, DAY);

            assertThat(service.when(propose(), AUTHOR)).containsExactly(List.of(PAYBACK_PROPOSED));
        }

        @ParameterizedTest
        @ValueSource(longs = {499_999L, 500_001L})
        void isOfAllOfTheLineAndNoMore(long amountVnd) {
            refunded();
            left(DEBIT, FUND, amountVnd, DAY);

            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "debit.line-differs");
        }

        @Test
        void isOfTheFundByWhoseAccountItCame() {
            refunded();
            left(DEBIT, OTHER_FUND, LINE_VND, DAY);

            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "debit.line-of-another-fund");
        }

        @Test
        void isOfNoGiftAndNoInterest() {
            left(DEBIT, FUND, LINE_VND, DAY);
            service.given(BankLine.class, LINE, LINE_WAITS, RESOLUTION_PROPOSED, LINE_RESOLVED);

            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "line.stays-in-fund");
        }

        @ParameterizedTest
        @ValueSource(strings = {"OWN_TRANSFER", "MISTAKE"})
        void isOfWhateverElseIsNoGift(String reason) {
            left(DEBIT, FUND, LINE_VND, DAY);
            service.given(BankLine.class, LINE, LINE_WAITS, NO_GIFT_PROPOSED, resolved(reason));

            assertThat(service.when(propose(), AUTHOR)).hasSize(1);
        }

        @Test
        void isNotOfInterest() {
            left(DEBIT, FUND, LINE_VND, DAY);
            service.given(BankLine.class, LINE, LINE_WAITS, NO_GIFT_PROPOSED, resolved("INTEREST"));

            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "line.stays-in-fund");
        }

        @Test
        void waitsUntilTheLineIsConfirmedToBeNoGift() {
            left(DEBIT, FUND, LINE_VND, DAY);
            service.given(BankLine.class, LINE, LINE_WAITS, NO_GIFT_PROPOSED);

            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "line.not-in-state");
        }

        @Test
        void isNotOfALineThatItsCodeMadeAGiftNorOfOneThatIsNotThere() {
            left(DEBIT, FUND, LINE_VND, DAY);

            service.expectRefusal(propose(), AUTHOR, NotFound.class, "line.unknown");
            service.given(BankLine.class, LINE, LINE_MATCHED);
            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "line.not-in-state");
        }

        @Test
        void isOfNoRefundThatLeftBeforeTheMoneyCame() {
            refunded();
            left(DEBIT, FUND, LINE_VND, DAY.minusDays(1));
            left(OTHER_DEBIT, FUND, LINE_VND, DAY);

            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "line.refunded-before");
            assertThat(service.when(propose(OTHER_DEBIT), AUTHOR)).hasSize(1);
        }

        @Test
        void mendsAMistakeOfTheBankInEitherOrder() {
            left(DEBIT, FUND, LINE_VND, DAY.minusDays(1));
            service.given(BankLine.class, LINE, LINE_WAITS, NO_GIFT_PROPOSED, resolved("MISTAKE"));

            assertThat(service.when(propose(), AUTHOR)).hasSize(1);
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            refunded();
            left(DEBIT, FUND, LINE_VND, DAY);

            service.expectRefusal(propose(), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void isMadeOnceAndKeepsTheLineFromEveryEntry() {
            refunded();
            left(DEBIT, FUND, LINE_VND, DAY);
            service.when(propose(), AUTHOR);

            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "debit.not-in-state");
            service.expectRefusal(tie(), AUTHOR, RuleViolated.class, "debit.not-in-state");
            service.expectRefusal(UNTIE, AUTHOR, RuleViolated.class, "debit.not-in-state");
        }

        @Test
        void isNotOfALineThatIsAnEntryOfTheLedger() {
            refunded();
            left(DEBIT, FUND, LINE_VND, DAY);
            service.when(tie(), AUTHOR);

            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "debit.not-in-state");
        }
    }

    @Nested
    class OnceItIsProposed {

        @BeforeEach
        void proposeIt() {
            refunded();
            left(DEBIT, FUND, LINE_VND, DAY);
            service.when(propose(), AUTHOR);
        }

        @Test
        void bothLinesSaySoInTheCommitThatConfirmsIt() {
            assertThat(service.when(CONFIRM, HEAD)).containsExactly(List.of(PAYBACK_CONFIRMED, LINE_PAID_BACK));
            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "debit.not-in-state");
        }

        @Test
        void isNeverConfirmedByWhoProposedIt() {
            service.expectRefusal(CONFIRM, AUTHOR, RuleViolated.class, "debit.confirmed-by-proposer");
        }

        @Test
        void isDecidedByItsUnitOnly() {
            service.expectRefusal(CONFIRM, STRANGER, NotAllowed.class, "unit.foreign");
            service.expectRefusal(REJECT, STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void waitsAgainWhereItIsRejected() {
            assertThat(service.when(REJECT, HEAD)).containsExactly(List.of(PAYBACK_REJECTED));
            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "debit.not-in-state");
            service.expectRefusal(REJECT, HEAD, RuleViolated.class, "debit.not-in-state");
            assertThat(service.when(tie(), AUTHOR)).hasSize(1);
        }

        @Test
        void isNotConfirmedWhereAnotherLineWasFirst() {
            left(OTHER_DEBIT, FUND, LINE_VND, DAY);
            service.when(propose(OTHER_DEBIT), AUTHOR);
            service.when(new ConfirmPayback(new DebitId(OTHER_DEBIT), TODAY), HEAD);

            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "line.paid-back-already");
            assertThat(service.when(REJECT, HEAD)).hasSize(1);
            service.expectRefusal(propose(), AUTHOR, RuleViolated.class, "line.paid-back-already");
        }
    }

    @Test
    void bothLinesAreOpenAgainOnceTheyAreUntied() {
        service.given(
                        BankLine.class,
                        LINE,
                        LINE_WAITS,
                        NO_GIFT_PROPOSED,
                        NO_GIFT_RESOLVED,
                        LINE_PAID_BACK,
                        LINE_NOT_PAID_BACK,
                        LINE_PAID_BACK)
                .given(
                        DebitLine.class,
                        DEBIT,
                        listed(DEBIT, FUND, LINE_VND, DAY),
                        PAYBACK_PROPOSED,
                        PAYBACK_REJECTED,
                        PAYBACK_PROPOSED,
                        PAYBACK_CONFIRMED,
                        PAYBACK_UNTIED,
                        PAYBACK_PROPOSED,
                        PAYBACK_CONFIRMED);

        service.expectRefusal(UNTIE, STRANGER, NotAllowed.class, "unit.foreign");
        assertThat(service.when(UNTIE, AUTHOR)).containsExactly(List.of(PAYBACK_UNTIED, LINE_NOT_PAID_BACK));
        service.expectRefusal(UNTIE, AUTHOR, RuleViolated.class, "debit.not-in-state");
        assertThat(service.when(propose(), AUTHOR)).containsExactly(List.of(PAYBACK_PROPOSED));
        assertThat(service.when(CONFIRM, HEAD)).containsExactly(List.of(PAYBACK_CONFIRMED, LINE_PAID_BACK));
    }

    @Test
    void aLineThatWasOnceProposedIsUntiedFromItsEntriesAsEveryOther() {
        service.given(
                DebitLine.class,
                DEBIT,
                listed(DEBIT, FUND, LINE_VND, DAY),
                new PaybackProposed(DEBIT, LINE, OFFICER, DAY),
                PAYBACK_REJECTED);
        service.when(tie(), AUTHOR);

        assertThat(service.when(UNTIE, AUTHOR))
                .singleElement()
                .satisfies(commit -> assertThat(commit).hasSize(2));
    }

    private void refunded() {
        service.given(BankLine.class, LINE, LINE_WAITS, NO_GIFT_PROPOSED, NO_GIFT_RESOLVED);
    }

    private void left(String debitId, String fundId, long amountVnd, LocalDate day) {
        service.given(DebitLine.class, debitId, listed(debitId, fundId, amountVnd, day));
    }

    private static DebitListed listed(String debitId, String fundId, long amountVnd, LocalDate day) {
        return new DebitListed(debitId, STATEMENT, ACCOUNT, fundId, UNIT, "vault-words", amountVnd, day);
    }

    private static LineResolved resolved(String reason) {
        return new LineResolved(LINE, List.of(), reason, DAY);
    }

    private static ProposePayback propose() {
        return propose(DEBIT);
    }

    private static ProposePayback propose(String debitId) {
        return new ProposePayback(new DebitId(debitId), new LineId(LINE), TODAY);
    }

    private static TieDebit tie() {
        return new TieDebit(new DebitId(DEBIT), List.of(new OutgoingEntry(ENTRY, FUND, LINE_VND)), TODAY);
    }
}
