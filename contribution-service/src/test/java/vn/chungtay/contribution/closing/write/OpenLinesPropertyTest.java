package vn.chungtay.contribution.closing.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.FORMS;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.UNIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.account.events.AccountConfirmed;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.closing.write.confirmclosing.ConfirmClosing;
import vn.chungtay.contribution.closing.write.proposeclosing.ProposeClosing;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.fund.write.MonthEnd;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.DebitLine;
import vn.chungtay.contribution.statement.write.payback.ConfirmPayback;
import vn.chungtay.contribution.statement.write.payback.ProposePayback;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmResolution;
import vn.chungtay.contribution.statement.write.resolveline.NotAGift;
import vn.chungtay.contribution.statement.write.resolveline.Part;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.contribution.statement.write.tiedebit.UntieDebit;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Whatever comes in and leaves by the bank, on whatever day and however late it is told, and whatever people say of it before and after
 * months are closed: a month is closed with the lines that are open at its end and no others, exactly where no money left the bank
 * without being explained, and then bank − open lines = ledger for ever.
 */
@Tag("property")
class OpenLinesPropertyTest {

    private static final Actor AUTHOR = new Actor("0f".repeat(32), Set.of("accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final LocalDate LATER = LocalDate.of(2025, 6, 30);
    private static final DayOfFact TODAY = new DayOfFact(LATER, LATER);
    private static final YearMonth FIRST = YearMonth.from(OPENS);
    private static final int LAST_OF_JANUARY = 31;
    private static final int LAST_OF_MARCH = 90;

    /** The log in memory looks through all its events, so it is renewed before that takes long. */
    private static final int FUNDS_IN_ONE_LOG = 50;

    private static InMemoryService service = new InMemoryService();
    private static int funds;

    sealed interface Step {}

    /** The bank booked money that came in. */
    record Come(long amountVnd, LocalDate day) implements Step {}

    /** The bank booked money that left. */
    record Leave(long amountVnd, LocalDate day) implements Step {}

    /** Two people say what a line is; lines count round among those that there are. */
    record Resolve(int line, @Nullable NotAGift notAGift) implements Step {}

    /** Two people say that a line went back with one that left. */
    record PayBack(int debit, int line) implements Step {}

    record Untie(int debit) implements Step {}

    /**
     * Proposes that the next month is closed with what is open.
     *
     * @param slip what the accountant gets wrong: 1 leaves the first line out, 2 names one that is not open
     */
    record Propose(int slip) implements Step {}

    /** Another person confirms what was proposed last. */
    record Confirm() implements Step {}

    @Property(tries = 500)
    void aMonthIsClosedWithWhatIsOpen(@ForAll("steps") List<Step> steps) {
        if (++funds % FUNDS_IN_ONE_LOG == 0) {
            service = new InMemoryService();
        }
        var books = new Books(service);
        steps.forEach(books::take);
    }

    /** Two amounts, so that most debits fit a line. */
    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 2);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 3);
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(LAST_OF_JANUARY - 1, LAST_OF_MARCH)
                .map(day -> LocalDate.ofYearDay(2025, day));
        Arbitrary<Step> come = Combinators.combine(amounts, days).as(Come::new);
        Arbitrary<Step> leave = Combinators.combine(amounts, days).as(Leave::new);
        Arbitrary<Step> give = numbers.map(line -> new Resolve(line, null));
        Arbitrary<Step> mistake = numbers.map(line -> new Resolve(line, NotAGift.MISTAKE));
        Arbitrary<Step> interest = numbers.map(line -> new Resolve(line, NotAGift.INTEREST));
        Arbitrary<Step> payBack = Combinators.combine(numbers, numbers).as(PayBack::new);
        Arbitrary<Step> untie = numbers.map(Untie::new);
        Arbitrary<Step> propose = Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 1), Tuple.of(1, 2))
                .map(Propose::new);
        Arbitrary<Step> confirm = Arbitraries.create(Confirm::new);
        return Arbitraries.oneOf(
                        come, come, leave, give, mistake, mistake, interest, payBack, payBack, untie, propose, propose,
                        confirm, confirm)
                .list()
                .ofMinSize(6)
                .ofMaxSize(40);
    }

    /** A line of money that came in, and what is expected of it. */
    private static final class In {

        private final LineId id;
        private final long amountVnd;
        private final LocalDate day;
        private boolean resolved;
        private boolean inLedger;
        private @Nullable Out paidBackBy;

        In(LineId id, long amountVnd, LocalDate day) {
            this.id = id;
            this.amountVnd = amountVnd;
            this.day = day;
        }

        boolean openAt(YearMonth month) {
            Out out = paidBackBy;
            return cameBy(month)
                    && !inLedger
                    && (out == null || YearMonth.from(out.day).isAfter(month));
        }

        boolean cameBy(YearMonth month) {
            return !YearMonth.from(day).isAfter(month);
        }
    }

    /** A line of money that left, and what it paid back. */
    private static final class Out {

        private final DebitId id;
        private final long amountVnd;
        private final LocalDate day;
        private @Nullable In paid;

        Out(DebitId id, long amountVnd, LocalDate day) {
            this.id = id;
            this.amountVnd = amountVnd;
            this.day = day;
        }

        boolean leftBy(YearMonth month) {
            return !YearMonth.from(day).isAfter(month);
        }
    }

    /** A closing that waits, what the bank held as far as it was told by then, and the lines that it names. */
    private record Waiting(ClosingId id, YearMonth month, long bankVnd, List<In> named) {}

    /** A fund with its account, and what is expected of both. */
    private static final class Books {

        private final InMemoryService service;
        private final DriveId drive = new DriveId("drive-" + UUID.randomUUID());
        private final FundId fund = new FundId("fund-" + UUID.randomUUID());
        private final String account = "account-970436-" + UUID.randomUUID();
        private final List<In> ins = new ArrayList<>();
        private final List<Out> outs = new ArrayList<>();
        private YearMonth next = FIRST;
        private @Nullable Waiting waiting;

        Books(InMemoryService service) {
            this.service = service;
            service.given(
                            Drive.class,
                            drive.value(),
                            new DriveOpened(
                                    drive.value(),
                                    fund.value(),
                                    UNIT,
                                    "vault-name",
                                    "1/KH",
                                    OPENS,
                                    CLOSES,
                                    1,
                                    FORMS,
                                    false,
                                    OPENS))
                    .given(Fund.class, fund.value(), new FundOpened(fund.value(), drive.value(), UNIT, false, OPENS))
                    .given(
                            BankAccount.class,
                            account,
                            new AccountNamed(account, drive.value(), fund.value(), UNIT, AUTHOR.staffRef(), OPENS),
                            new AccountConfirmed(account, OPENS));
        }

        void take(Step step) {
            switch (step) {
                case Come come -> come(come);
                case Leave leave -> leave(leave);
                case Resolve resolve
                when !ins.isEmpty() -> resolve(ins.get(resolve.line() % ins.size()), resolve.notAGift());
                case PayBack payBack
                when !ins.isEmpty() && !outs.isEmpty() ->
                    payBack(outs.get(payBack.debit() % outs.size()), ins.get(payBack.line() % ins.size()));
                case Untie untie when !outs.isEmpty() -> untie(outs.get(untie.debit() % outs.size()));
                case Propose propose when next.isBefore(YearMonth.from(LATER)) -> propose(propose.slip());
                case Confirm confirm -> confirm();
                default -> {}
            }
        }

        private void come(Come come) {
            var id = new LineId("line-" + UUID.randomUUID().toString().replace("-", ""));
            service.given(
                    BankLine.class,
                    id.value(),
                    new LineWaits(
                            id.value(),
                            STATEMENT,
                            account,
                            drive.value(),
                            UNIT,
                            "vault-payer",
                            come.amountVnd(),
                            "code.absent",
                            come.day()));
            ins.add(new In(id, come.amountVnd(), come.day()));
        }

        private void leave(Leave leave) {
            var id = new DebitId("debit-" + UUID.randomUUID().toString().replace("-", ""));
            service.given(
                    DebitLine.class,
                    id.value(),
                    new DebitListed(
                            id.value(),
                            STATEMENT,
                            account,
                            fund.value(),
                            UNIT,
                            "vault-words",
                            leave.amountVnd(),
                            leave.day()));
            outs.add(new Out(id, leave.amountVnd(), leave.day()));
        }

        private void resolve(In in, @Nullable NotAGift notAGift) {
            if (in.resolved) {
                return;
            }
            var gift = new Part(
                    new GiftId("gift-" + UUID.randomUUID()), drive, null, new VndAmount(in.amountVnd), GiftForm.FUND);
            service.when(
                    new ProposeResolution(in.id, notAGift == null ? List.of(gift) : List.of(), notAGift, false, TODAY),
                    AUTHOR);
            service.when(new ConfirmResolution(in.id, TODAY), HEAD);
            in.resolved = true;
            in.inLedger = notAGift != NotAGift.MISTAKE;
        }

        private void payBack(Out out, In in) {
            if (!in.resolved
                    || in.inLedger
                    || in.paidBackBy != null
                    || out.paid != null
                    || out.amountVnd != in.amountVnd) {
                return;
            }
            service.when(new ProposePayback(out.id, in.id, TODAY), AUTHOR);
            service.when(new ConfirmPayback(out.id, TODAY), HEAD);
            in.paidBackBy = out;
            out.paid = in;
        }

        private void untie(Out out) {
            In paid = out.paid;
            if (paid == null) {
                return;
            }
            service.when(new UntieDebit(out.id, TODAY), AUTHOR);
            paid.paidBackBy = null;
            out.paid = null;
        }

        private void propose(int slip) {
            List<In> open = ins.stream().filter(in -> in.openAt(next)).toList();
            List<In> named = new ArrayList<>(open);
            List<In> other = ins.stream().filter(in -> !in.openAt(next)).toList();
            if (slip == 1 && !open.isEmpty()) {
                named.removeFirst();
            } else if (slip == 2 && !other.isEmpty()) {
                named.add(other.getFirst());
            }
            long bankVnd = bankVnd(next);
            if (bankVnd < 0) {
                return;
            }
            var closing = new Waiting(ClosingId.next(), next, bankVnd, named);
            var command = new ProposeClosing(
                    closing.id(),
                    fund,
                    new MonthEnd(next, bankVnd, 0),
                    named.stream().map(in -> in.id).toList(),
                    new DocumentNumber("BB-1/2025"),
                    TODAY);
            String refusal = refusal(closing);
            if (refusal == null) {
                assertThat(service.when(command, AUTHOR)).hasSize(1);
                waiting = closing;
            } else {
                expect(command, AUTHOR, refusal);
            }
        }

        private void confirm() {
            Waiting closing = waiting;
            waiting = null;
            if (closing == null) {
                return;
            }
            var command = new ConfirmClosing(closing.id(), TODAY);
            String refusal = refusal(closing);
            if (refusal != null) {
                expect(command, HEAD, refusal);
                return;
            }
            assertThat(service.when(command, HEAD).getFirst())
                    .last()
                    .isInstanceOfSatisfying(MonthClosed.class, closed -> {
                        assertThat(closed.heldVnd()).isEqualTo(heldVnd(next));
                        assertThat(closed.openLinesVnd()).isEqualTo(sumVnd(closing.named()));
                        assertThat(closed.bankVnd() - closed.openLinesVnd()).isEqualTo(closed.heldVnd());
                    });
            next = next.plusMonths(1);
        }

        /** Absent where the month can be closed with these lines. */
        private @Nullable String refusal(Waiting closing) {
            List<In> named = closing.named();
            if (named.stream().anyMatch(in -> !in.cameBy(next))) {
                return "closing.line-later";
            }
            if (named.stream().anyMatch(in -> !in.openAt(next))) {
                return "closing.line-not-open";
            }
            List<In> open = ins.stream().filter(in -> in.openAt(next)).toList();
            long unexplainedVnd = outs.stream()
                    .filter(out -> out.leftBy(next))
                    .filter(out -> out.paid == null || !out.paid.cameBy(next))
                    .mapToLong(out -> out.amountVnd)
                    .sum();
            assertThat(bankVnd(next) - sumVnd(open)).isEqualTo(heldVnd(next) - unexplainedVnd);
            return closing.bankVnd() - sumVnd(named) == heldVnd(next) ? null : "closing.balance-differs";
        }

        private long bankVnd(YearMonth month) {
            return sumVnd(ins.stream().filter(in -> in.cameBy(month)).toList())
                    - outs.stream()
                            .filter(out -> out.leftBy(month))
                            .mapToLong(out -> out.amountVnd)
                            .sum();
        }

        /** What came in by then is booked by then, for as long as the month is open. */
        private long heldVnd(YearMonth month) {
            return sumVnd(
                    ins.stream().filter(in -> in.inLedger && in.cameBy(month)).toList());
        }

        private static long sumVnd(List<In> lines) {
            return lines.stream().mapToLong(in -> in.amountVnd).sum();
        }

        private void expect(Object command, Actor actor, String code) {
            var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(command, actor));
            assertThat(refusal.code()).isEqualTo(code);
        }
    }
}
