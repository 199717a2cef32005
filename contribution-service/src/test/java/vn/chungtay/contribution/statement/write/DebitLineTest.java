package vn.chungtay.contribution.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.BALANCES_READ;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEBIT;
import static vn.chungtay.contribution.Samples.DEBITS_TAKEN;
import static vn.chungtay.contribution.Samples.DEBIT_LISTED;
import static vn.chungtay.contribution.Samples.DEBIT_TIED;
import static vn.chungtay.contribution.Samples.DEBIT_UNTIED;
import static vn.chungtay.contribution.Samples.ENTRY;
import static vn.chungtay.contribution.Samples.ENTRY_EXPLAINED;
import static vn.chungtay.contribution.Samples.ENTRY_RELEASED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.STATEMENT_TAKEN;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.contribution.statement.events.EntryExplained;
import vn.chungtay.contribution.statement.write.listdebits.ListDebits;
import vn.chungtay.contribution.statement.write.takestatement.Debits;
import vn.chungtay.contribution.statement.write.takestatement.MonthEnd;
import vn.chungtay.contribution.statement.write.takestatement.TakeStatement;
import vn.chungtay.contribution.statement.write.tiedebit.TieDebit;
import vn.chungtay.contribution.statement.write.tiedebit.UntieDebit;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

class DebitLineTest {

    private static final Actor SELF = Actor.system("contribution");
    private static final Actor ACCOUNTANT = new Actor(OFFICER, Set.of("accountant"), UNIT);
    private static final Actor STRANGER = new Actor("7a".repeat(32), Set.of("accountant"), "T63-10");
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final OutgoingEntry FEE = new OutgoingEntry(ENTRY, FUND, DEBIT_LISTED.amountVnd());
    private static final String OTHER_DEBIT = "debit-ffffffffffffffffffffffffffffffff";

    private final InMemoryService service = new InMemoryService();

    @Test
    void standsInTheCommitThatTakesItsStatementWithTheBalances() {
        service.given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED);
        List<MonthEnd> ends = IntStream.range(0, BALANCES_READ.months().size())
                .mapToObj(at -> new MonthEnd(
                        BALANCES_READ.days().get(at),
                        BALANCES_READ.lineIds().get(at),
                        BALANCES_READ.balancesVnd().get(at)))
                .toList();

        assertThat(service.when(
                        new TakeStatement(
                                new StatementId(STATEMENT),
                                new AccountId(ACCOUNT),
                                STATEMENT_TAKEN.lines(),
                                STATEMENT_TAKEN.creditVnd(),
                                STATEMENT_TAKEN.chunkIds(),
                                new Debits(DEBITS_TAKEN.lines(), DEBITS_TAKEN.debitVnd(), DEBITS_TAKEN.chunkIds()),
                                ends,
                                null,
                                TODAY),
                        ACCOUNTANT))
                .containsExactly(List.of(STATEMENT_TAKEN, DEBITS_TAKEN, BALANCES_READ));
    }

    @Test
    void isListedOnceWhateverFilesItStandsIn() {
        service.given(Statement.class, STATEMENT, STATEMENT_TAKEN, DEBITS_TAKEN);
        var command = new ListDebits(
                new StatementId(STATEMENT),
                List.of(new ListDebits.Line(
                        new DebitId(DEBIT), "vault-words", new VndAmount(DEBIT_LISTED.amountVnd()), DAY)));

        assertThat(service.when(command, SELF)).containsExactly(List.of(DEBIT_LISTED));
        assertThat(service.when(command, SELF)).isEmpty();
    }

    @Test
    void isTiedToAnEntryOfItsAmountInOneCommit() {
        given(DEBIT_LISTED);

        assertThat(service.when(tie(FEE), ACCOUNTANT)).containsExactly(List.of(DEBIT_TIED, ENTRY_EXPLAINED));
    }

    @Test
    void isTiedToSeveralThatAddUp() {
        given(DEBIT_LISTED);
        var part = new OutgoingEntry("entry-8", FUND, 1_000);
        var rest = new OutgoingEntry("entry-9", FUND, DEBIT_LISTED.amountVnd() - 1_000);
        var more = new OutgoingEntry("entry-9", FUND, DEBIT_LISTED.amountVnd() - 999);

        service.expectRefusal(tie(part, more), ACCOUNTANT, RuleViolated.class, "debit.entries-differ");
        service.expectRefusal(tie(part), ACCOUNTANT, RuleViolated.class, "debit.entries-differ");
        assertThat(service.when(tie(part, rest), ACCOUNTANT))
                .singleElement()
                .satisfies(commit -> assertThat(commit).hasSize(3));
    }

    @Test
    void isTiedToNoEntryOfAnotherFund() {
        given(DEBIT_LISTED);

        service.expectRefusal(
                tie(new OutgoingEntry(ENTRY, "fund-other", FEE.amountVnd())),
                ACCOUNTANT,
                RuleViolated.class,
                "debit.entry-of-another-fund");
    }

    @Test
    void isTiedOnce() {
        given(DEBIT_LISTED, DEBIT_TIED);

        service.expectRefusal(tie(FEE), ACCOUNTANT, RuleViolated.class, "debit.not-in-state");
    }

    @Test
    void isTiedToNoEntryThatAnotherLineExplains() {
        given(DEBIT_LISTED);
        service.given(ExplainedEntry.class, ENTRY, explainedBy(OTHER_DEBIT));

        service.expectRefusal(tie(FEE), ACCOUNTANT, RuleViolated.class, "entry.explained-already");
    }

    @Test
    void isTiedByItsUnitOnly() {
        given(DEBIT_LISTED);

        service.expectRefusal(tie(FEE), STRANGER, NotAllowed.class, "unit.foreign");
        service.expectRefusal(untie(), STRANGER, NotAllowed.class, "unit.foreign");
        assertThat(service.when(tie(FEE), SELF)).hasSize(1);
    }

    @Test
    void waitsAgainWithItsEntriesOnceItIsUntied() {
        given(DEBIT_LISTED, DEBIT_TIED);
        service.given(ExplainedEntry.class, ENTRY, ENTRY_EXPLAINED);

        assertThat(service.when(untie(), ACCOUNTANT)).containsExactly(List.of(DEBIT_UNTIED, ENTRY_RELEASED));
        service.expectRefusal(untie(), ACCOUNTANT, RuleViolated.class, "debit.not-in-state");
        assertThat(service.when(tie(FEE), ACCOUNTANT)).containsExactly(List.of(DEBIT_TIED, ENTRY_EXPLAINED));
    }

    private void given(Object... events) {
        service.given(DebitLine.class, DEBIT, events);
    }

    private static Object explainedBy(String debitId) {
        return new EntryExplained(ENTRY, debitId, DAY);
    }

    private static TieDebit tie(OutgoingEntry... entries) {
        return new TieDebit(new DebitId(DEBIT), Arrays.asList(entries), TODAY);
    }

    private static UntieDebit untie() {
        return new UntieDebit(new DebitId(DEBIT), TODAY);
    }
}
