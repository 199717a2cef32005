package vn.chungtay.contribution.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEBIT;
import static vn.chungtay.contribution.Samples.DEBIT_LISTED;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.IN_ENTRY;
import static vn.chungtay.contribution.Samples.IN_ENTRY_EXPLAINED;
import static vn.chungtay.contribution.Samples.IN_ENTRY_RELEASED;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.LINE_MATCHED;
import static vn.chungtay.contribution.Samples.LINE_TIED;
import static vn.chungtay.contribution.Samples.LINE_UNTIED;
import static vn.chungtay.contribution.Samples.LINE_WAITS;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OTHER_FUND;
import static vn.chungtay.contribution.Samples.RESOLUTION_PROPOSED;
import static vn.chungtay.contribution.Samples.RESOLUTION_REJECTED;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.TIE_PROPOSED;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.TieProposed;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmResolution;
import vn.chungtay.contribution.statement.write.resolveline.Part;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.contribution.statement.write.resolveline.RejectResolution;
import vn.chungtay.contribution.statement.write.tiedebit.TieDebit;
import vn.chungtay.contribution.statement.write.tieline.ProposeTie;
import vn.chungtay.contribution.statement.write.tieline.UntieLine;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/** A line of money that came in and is no gift, but what a house gave back or another unit's fund passed on. */
class CreditTieTest {

    private static final Actor AUTHOR = new Actor(OFFICER, Set.of("officer"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("unit-head"), "T63-10");
    private static final LineId ID = new LineId(LINE);
    private static final String OTHER_LINE = "line-ffffffffffffffffffffffffffffffff";
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final IncomingEntry RETURN = new IncomingEntry(IN_ENTRY, FUND, LINE_WAITS.amountVnd(), DAY);
    private static final ConfirmResolution CONFIRM = new ConfirmResolution(ID, TODAY);
    private static final UntieLine UNTIE = new UntieLine(ID, TODAY);

    private final InMemoryService service = new InMemoryService();

    @BeforeEach
    void openTheDrive() {
        service.given(Drive.class, DRIVE, DRIVE_OPENED)
                .given(Fund.class, FUND, FUND_OPENED)
                .given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED);
    }

    @Nested
    class WhileItWaits {

        @BeforeEach
        void letItWait() {
            service.given(BankLine.class, LINE, LINE_WAITS);
        }

        @Test
        void isProposedAsAnEntryOfItsFundAndAmount() {
            assertThat(service.when(tie(RETURN), AUTHOR)).containsExactly(List.of(TIE_PROPOSED));
        }

        @ParameterizedTest
        @ValueSource(longs = {499_999L, 500_001L})
        void isNoEntryOfAnyLessOrMore(long amountVnd) {
            service.expectRefusal(
                    tie(new IncomingEntry(IN_ENTRY, FUND, amountVnd, DAY)),
                    AUTHOR,
                    RuleViolated.class,
                    "line.entry-differs");
        }

        @Test
        void isNoEntryOfAnotherFund() {
            service.expectRefusal(
                    tie(new IncomingEntry(IN_ENTRY, OTHER_FUND, RETURN.amountVnd(), DAY)),
                    AUTHOR,
                    RuleViolated.class,
                    "line.entry-of-another-fund");
        }

        @Test
        void isNoEntryThatAnotherLineExplains() {
            service.given(ExplainedEntry.class, IN_ENTRY, new IncomingEntryExplained(IN_ENTRY, OTHER_LINE, DAY));

            service.expectRefusal(tie(RETURN), AUTHOR, RuleViolated.class, "entry.explained-already");
        }

        @Test
        void isAnEntryThatAnotherLineExplainedNoMore() {
            service.given(
                    ExplainedEntry.class,
                    IN_ENTRY,
                    new IncomingEntryExplained(IN_ENTRY, OTHER_LINE, DAY),
                    IN_ENTRY_RELEASED);

            assertThat(service.when(tie(RETURN), AUTHOR)).hasSize(1);
            assertThat(service.when(CONFIRM, HEAD)).hasSize(1);
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            service.expectRefusal(tie(RETURN), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void isNotUntied() {
            service.expectRefusal(UNTIE, HEAD, RuleViolated.class, "line.not-in-state");
        }
    }

    @Nested
    class OnceItIsProposed {

        @BeforeEach
        void proposeIt() {
            service.given(BankLine.class, LINE, LINE_WAITS, TIE_PROPOSED);
        }

        @Test
        void isTiedInTheCommitThatConfirmsItAndMovesNothing() {
            assertThat(service.when(CONFIRM, HEAD)).containsExactly(List.of(LINE_TIED, IN_ENTRY_EXPLAINED));
        }

        @Test
        void isNeverConfirmedByWhoProposedIt() {
            service.expectRefusal(CONFIRM, AUTHOR, RuleViolated.class, "line.confirmed-by-proposer");
        }

        @Test
        void isConfirmedByItsUnitOnly() {
            service.expectRefusal(CONFIRM, STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void isTiedOnce() {
            service.when(CONFIRM, HEAD);

            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "line.not-in-state");
            service.expectRefusal(tie(RETURN), AUTHOR, RuleViolated.class, "line.not-in-state");
        }

        @Test
        void isNotTiedWhereAnotherLineWasConfirmedFirst() {
            service.given(
                    BankLine.class, OTHER_LINE, waits(OTHER_LINE), new TieProposed(OTHER_LINE, IN_ENTRY, OFFICER, DAY));
            service.when(new ConfirmResolution(new LineId(OTHER_LINE), TODAY), HEAD);

            service.expectRefusal(CONFIRM, HEAD, RuleViolated.class, "entry.explained-already");
            assertThat(service.when(new RejectResolution(ID, TODAY), HEAD))
                    .containsExactly(List.of(RESOLUTION_REJECTED));
        }

        @Test
        void waitsAgainWhereItIsRejected() {
            service.when(new RejectResolution(ID, TODAY), HEAD);

            assertThat(service.when(gift(), AUTHOR)).hasSize(1);
        }
    }

    @Nested
    class OnceItIsTied {

        @BeforeEach
        void tieIt() {
            service.given(BankLine.class, LINE, LINE_WAITS, TIE_PROPOSED, LINE_TIED)
                    .given(ExplainedEntry.class, IN_ENTRY, IN_ENTRY_EXPLAINED);
        }

        @Test
        void isNoGift() {
            service.expectRefusal(gift(), AUTHOR, RuleViolated.class, "line.not-in-state");
        }

        @Test
        void waitsAgainWithItsEntryOnceItIsUntied() {
            assertThat(service.when(UNTIE, new Actor(OFFICER, Set.of("accountant"), UNIT)))
                    .containsExactly(List.of(LINE_UNTIED, IN_ENTRY_RELEASED));
            service.expectRefusal(UNTIE, HEAD, RuleViolated.class, "line.not-in-state");
            assertThat(service.when(tie(RETURN), AUTHOR)).hasSize(1);
            assertThat(service.when(CONFIRM, HEAD)).containsExactly(List.of(LINE_TIED, IN_ENTRY_EXPLAINED));
        }

        @Test
        void isUntiedByItsUnitOnly() {
            service.expectRefusal(UNTIE, STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void keepsItsEntryFromEveryLineOfMoneyThatLeft() {
            service.given(DebitLine.class, DEBIT, DEBIT_LISTED);
            var tie = new TieDebit(
                    new DebitId(DEBIT), List.of(new OutgoingEntry(IN_ENTRY, FUND, DEBIT_LISTED.amountVnd())), TODAY);

            service.expectRefusal(tie, HEAD, RuleViolated.class, "entry.explained-already");
        }
    }

    @Test
    void isNoEntryWhereItsCodeOrAPersonMadeItAGift() {
        service.given(BankLine.class, LINE, LINE_MATCHED)
                .given(BankLine.class, OTHER_LINE, waits(OTHER_LINE), proposed(OTHER_LINE));

        service.expectRefusal(tie(RETURN), AUTHOR, RuleViolated.class, "line.not-in-state");
        service.expectRefusal(
                new ProposeTie(new LineId(OTHER_LINE), RETURN, TODAY), AUTHOR, RuleViolated.class, "line.not-in-state");
    }

    private static ProposeTie tie(IncomingEntry entry) {
        return new ProposeTie(ID, entry, TODAY);
    }

    private static ProposeResolution gift() {
        var part = new Part(
                new GiftId(GIFT), new DriveId(DRIVE), null, new VndAmount(LINE_WAITS.amountVnd()), GiftForm.APPEAL);
        return new ProposeResolution(ID, List.of(part), null, false, TODAY);
    }

    private static LineWaits waits(String lineId) {
        return new LineWaits(
                lineId, STATEMENT, ACCOUNT, DRIVE, UNIT, "vault-payer", LINE_WAITS.amountVnd(), "code.absent", DAY);
    }

    private static Object proposed(String lineId) {
        return new ResolutionProposed(
                lineId,
                RESOLUTION_PROPOSED.giftIds(),
                RESOLUTION_PROPOSED.driveIds(),
                RESOLUTION_PROPOSED.caseIds(),
                RESOLUTION_PROPOSED.amountsVnd(),
                RESOLUTION_PROPOSED.forms(),
                null,
                OFFICER,
                DAY);
    }
}
