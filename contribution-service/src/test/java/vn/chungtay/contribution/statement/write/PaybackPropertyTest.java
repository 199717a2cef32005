package vn.chungtay.contribution.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.account.events.AccountConfirmed;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.LineNotPaidBack;
import vn.chungtay.contribution.statement.events.LinePaidBack;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PaybackConfirmed;
import vn.chungtay.contribution.statement.events.PaybackUntied;
import vn.chungtay.contribution.statement.write.payback.ConfirmPayback;
import vn.chungtay.contribution.statement.write.payback.ProposePayback;
import vn.chungtay.contribution.statement.write.payback.RejectPayback;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmResolution;
import vn.chungtay.contribution.statement.write.resolveline.NotAGift;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.contribution.statement.write.tiedebit.TieDebit;
import vn.chungtay.contribution.statement.write.tiedebit.UntieDebit;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Whatever comes in that is no gift, whatever leaves again, and whatever people say of it, in whatever order and however often: each
 * line that came in is paid back by one line that left at most, each line that left is one thing only, and at every moment what the
 * bank holds of it all is what came in and is still to be paid back, less what left and nobody has explained.
 */
@Tag("property")
class PaybackPropertyTest {

    private static final Actor AUTHOR = new Actor("0f".repeat(32), Set.of("accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final String WAITING = "WAITING";
    private static final String PROPOSED = "PROPOSED";
    private static final String TIED = "TIED";

    /** The log in memory looks through all its events, so it is renewed before that takes long. */
    private static final int FUNDS_IN_ONE_LOG = 50;

    private static InMemoryService service = new InMemoryService();
    private static int funds;

    sealed interface Step {}

    /** The bank books money that came in. */
    record Come(long amountVnd) implements Step {}

    /** The bank books money that left. */
    record Leave(long amountVnd) implements Step {}

    /** Two people say that a line is no gift; lines count round among those that there are. */
    record Refuse(int line) implements Step {}

    record Propose(int debit, int line) implements Step {}

    record Confirm(int debit) implements Step {}

    record Reject(int debit) implements Step {}

    /** It is an entry of the ledger of its amount. */
    record Tie(int debit) implements Step {}

    record Untie(int debit) implements Step {}

    @Property(tries = 500)
    void whatTheBankHoldsIsWhatIsStillToBePaidBack(@ForAll("steps") List<Step> steps) {
        if (++funds % FUNDS_IN_ONE_LOG == 0) {
            service = new InMemoryService();
        }
        var books = new Books(service);
        steps.forEach(books::take);
    }

    /** Few amounts, so that many lines fit each other. */
    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 2);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 3);
        Arbitrary<Step> come = amounts.map(Come::new);
        Arbitrary<Step> leave = amounts.map(Leave::new);
        Arbitrary<Step> refuse = numbers.map(Refuse::new);
        Arbitrary<Step> propose = Combinators.combine(numbers, numbers).as(Propose::new);
        Arbitrary<Step> confirm = numbers.map(Confirm::new);
        Arbitrary<Step> reject = numbers.map(Reject::new);
        Arbitrary<Step> tie = numbers.map(Tie::new);
        Arbitrary<Step> untie = numbers.map(Untie::new);
        return Arbitraries.oneOf(come, leave, refuse, refuse, propose, propose, confirm, confirm, reject, tie, untie)
                .list()
                .ofMinSize(4)
                .ofMaxSize(30);
    }

    /** A line of money that came in, and what is expected of it. */
    private static final class In {

        private final LineId id;
        private final long amountVnd;
        private boolean refused;
        private @Nullable Out paidBackBy;

        In(LineId id, long amountVnd) {
            this.id = id;
            this.amountVnd = amountVnd;
        }
    }

    /** A line of money that left, and what is expected of it. */
    private static final class Out {

        private final DebitId id;
        private final long amountVnd;
        private String state = WAITING;
        private @Nullable In said;

        Out(DebitId id, long amountVnd) {
            this.id = id;
            this.amountVnd = amountVnd;
        }
    }

    /** An account, and what is expected of its lines. */
    private static final class Books {

        private final InMemoryService service;
        private final String fund = "fund-" + UUID.randomUUID();
        private final String drive = "drive-" + UUID.randomUUID();
        private final String account = "account-970436-" + UUID.randomUUID();
        private final List<In> ins = new ArrayList<>();
        private final List<Out> outs = new ArrayList<>();
        private long bankVnd;
        private long ledgerVnd;

        Books(InMemoryService service) {
            this.service = service;
            service.given(
                    BankAccount.class,
                    account,
                    new AccountNamed(account, drive, fund, UNIT, AUTHOR.staffRef(), OPENS),
                    new AccountConfirmed(account, OPENS));
        }

        void take(Step step) {
            switch (step) {
                case Come come -> come(come.amountVnd());
                case Leave leave -> leave(leave.amountVnd());
                case Refuse refuse when !ins.isEmpty() -> refuse(ins.get(refuse.line() % ins.size()));
                case Propose propose
                when !outs.isEmpty() && !ins.isEmpty() ->
                    propose(outs.get(propose.debit() % outs.size()), ins.get(propose.line() % ins.size()));
                case Confirm confirm when !outs.isEmpty() -> confirm(outs.get(confirm.debit() % outs.size()));
                case Reject reject when !outs.isEmpty() -> reject(outs.get(reject.debit() % outs.size()));
                case Tie tie when !outs.isEmpty() -> tie(outs.get(tie.debit() % outs.size()));
                case Untie untie when !outs.isEmpty() -> untie(outs.get(untie.debit() % outs.size()));
                default -> {
                    return;
                }
            }
            long insVnd = ins.stream()
                    .filter(in -> in.paidBackBy == null)
                    .mapToLong(in -> in.amountVnd)
                    .sum();
            long outsVnd = outs.stream()
                    .filter(out -> !TIED.equals(out.state))
                    .mapToLong(out -> out.amountVnd)
                    .sum();
            assertThat(bankVnd).isEqualTo(ledgerVnd + insVnd - outsVnd);
            assertThat(ins.stream().map(in -> in.paidBackBy).filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }

        private void come(long amountVnd) {
            var id = new LineId("line-" + UUID.randomUUID().toString().replace("-", ""));
            service.given(
                    BankLine.class,
                    id.value(),
                    new LineWaits(
                            id.value(), STATEMENT, account, drive, UNIT, "vault-payer", amountVnd, "code.absent", DAY));
            ins.add(new In(id, amountVnd));
            bankVnd += amountVnd;
        }

        private void leave(long amountVnd) {
            var id = new DebitId("debit-" + UUID.randomUUID().toString().replace("-", ""));
            service.given(
                    DebitLine.class,
                    id.value(),
                    new DebitListed(id.value(), STATEMENT, account, fund, UNIT, "vault-words", amountVnd, DAY));
            outs.add(new Out(id, amountVnd));
            bankVnd -= amountVnd;
        }

        private void refuse(In in) {
            var command = new ProposeResolution(in.id, List.of(), NotAGift.REFUND, false, TODAY);
            if (in.refused) {
                expect(command, AUTHOR, "line.not-in-state");
                return;
            }
            service.when(command, AUTHOR);
            service.when(new ConfirmResolution(in.id, TODAY), HEAD);
            in.refused = true;
        }

        private void propose(Out out, In in) {
            var command = new ProposePayback(out.id, in.id, TODAY);
            if (!in.refused) {
                expect(command, AUTHOR, "line.not-in-state");
            } else if (in.paidBackBy != null) {
                expect(command, AUTHOR, "line.paid-back-already");
            } else if (!WAITING.equals(out.state)) {
                expect(command, AUTHOR, "debit.not-in-state");
            } else if (out.amountVnd != in.amountVnd) {
                expect(command, AUTHOR, "debit.line-differs");
            } else {
                assertThat(service.when(command, AUTHOR)).hasSize(1);
                out.state = PROPOSED;
                out.said = in;
            }
        }

        private void confirm(Out out) {
            var command = new ConfirmPayback(out.id, TODAY);
            In said = out.said;
            if (!PROPOSED.equals(out.state) || said == null) {
                expect(command, HEAD, "debit.not-in-state");
            } else if (said.paidBackBy != null) {
                expect(command, HEAD, "line.paid-back-already");
            } else {
                assertThat(service.when(command, HEAD))
                        .containsExactly(List.of(
                                new PaybackConfirmed(out.id.value(), said.id.value(), DAY),
                                new LinePaidBack(said.id.value(), out.id.value(), DAY)));
                out.state = TIED;
                said.paidBackBy = out;
            }
        }

        private void reject(Out out) {
            var command = new RejectPayback(out.id, TODAY);
            if (!PROPOSED.equals(out.state)) {
                expect(command, HEAD, "debit.not-in-state");
                return;
            }
            service.when(command, HEAD);
            out.state = WAITING;
            out.said = null;
        }

        /** The ledger has an entry of its amount. */
        private void tie(Out out) {
            var entry = new OutgoingEntry("entry-" + UUID.randomUUID(), fund, out.amountVnd);
            var command = new TieDebit(out.id, List.of(entry), TODAY);
            if (!WAITING.equals(out.state)) {
                expect(command, AUTHOR, "debit.not-in-state");
                return;
            }
            service.when(command, AUTHOR);
            out.state = TIED;
            ledgerVnd -= out.amountVnd;
        }

        private void untie(Out out) {
            var command = new UntieDebit(out.id, TODAY);
            In said = out.said;
            if (!TIED.equals(out.state)) {
                expect(command, AUTHOR, "debit.not-in-state");
                return;
            }
            List<Object> events = service.when(command, AUTHOR).getFirst();
            if (said == null) {
                ledgerVnd += out.amountVnd;
            } else {
                assertThat(events)
                        .containsExactly(
                                new PaybackUntied(out.id.value(), said.id.value(), AUTHOR.staffRef(), DAY),
                                new LineNotPaidBack(said.id.value(), out.id.value(), DAY));
                said.paidBackBy = null;
            }
            out.state = WAITING;
            out.said = null;
        }

        private void expect(Object command, Actor actor, String code) {
            var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(command, actor));
            assertThat(refusal.code()).isEqualTo(code);
        }
    }
}
