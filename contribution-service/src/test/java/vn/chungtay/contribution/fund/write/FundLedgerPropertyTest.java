package vn.chungtay.contribution.fund.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.FORMS;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import vn.chungtay.contribution.closing.write.confirmclosing.ConfirmClosing;
import vn.chungtay.contribution.closing.write.proposeclosing.ProposeClosing;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.contribution.fund.write.cancel.CancelInstalment;
import vn.chungtay.contribution.fund.write.disburse.Disburse;
import vn.chungtay.contribution.fund.write.release.ReleaseReservation;
import vn.chungtay.contribution.fund.write.reserve.Reserve;
import vn.chungtay.contribution.fund.write.returnmoney.RecordReturn;
import vn.chungtay.contribution.gift.write.DonorKind;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.gift.write.correctgift.CorrectMoney;
import vn.chungtay.contribution.gift.write.correctgift.RightAmount;
import vn.chungtay.contribution.gift.write.recordmoney.ReceivedIn;
import vn.chungtay.contribution.gift.write.recordmoney.RecordMoney;
import vn.chungtay.contribution.gift.write.refundgift.ConfirmRefund;
import vn.chungtay.contribution.gift.write.refundgift.ProposeRefund;
import vn.chungtay.contribution.gift.write.refundgift.RejectRefund;
import vn.chungtay.contribution.outlay.write.confirmoutlay.ConfirmOutlay;
import vn.chungtay.contribution.outlay.write.proposeoutlay.ProposeOutlay;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Whatever is given, corrected, refunded, asked for, paid out, withdrawn, brought back and closed, in whatever order and however
 * often: what happens is what the simplest possible book-keeping expects, at every moment money in = available + reserved + money
 * out, nothing below zero, and a closed month stays as it was closed.
 */
@Tag("property")
class FundLedgerPropertyTest {

    private static final Actor ACCOUNTANT = new Actor("ac".repeat(32), Set.of("accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final DocumentNumber PAPER = new DocumentNumber("BB-1/2025");
    /** After the last month that is closed. */
    private static final LocalDate LATER = LocalDate.of(2025, 6, 30);

    /** Every entry is dated on it, before and after its month is closed. */
    private static final DayOfFact TODAY = new DayOfFact(DAY, LATER);

    /** The log in memory looks through all its events for each fund, so it is renewed before that takes long. */
    private static final int FUNDS_IN_ONE_LOG = 50;

    private static final Set<Account> INSIDE = EnumSet.of(Account.CASH, Account.RESERVED);

    private static InMemoryService service = new InMemoryService();
    private static int funds;

    sealed interface Step {}

    record Give(long amountVnd) implements Step {}

    /** The gift counts round among those that were given. */
    record Correct(int gift, long amountVnd) implements Step {}

    record GiveBack(int gift, long amountVnd) implements Step {}

    record Ask(int instalment, long amountVnd) implements Step {}

    record Pay(int instalment) implements Step {}

    record Withdraw(int instalment) implements Step {}

    record RunOut(int instalment) implements Step {}

    record BringBack(int instalment, long amountVnd) implements Step {}

    record PayFee(long amountVnd) implements Step {}

    /** Closes the next month, with what the books say or with something else. */
    record Close(long wrongByVnd) implements Step {}

    @Property(tries = 2_000)
    void theLedgerAlwaysBalances(@ForAll("steps") List<Step> steps) {
        if (++funds % FUNDS_IN_ONE_LOG == 0) {
            service = new InMemoryService();
        }
        var books = new Books(service);
        steps.forEach(books::take);
    }

    /** Few instalments, so that most sequences ask and pay for the same one more than once. */
    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 100);
        Arbitrary<Integer> instalments = Arbitraries.integers().between(0, 5);
        Arbitrary<Step> give = amounts.map(Give::new);
        Arbitrary<Integer> gifts = Arbitraries.integers().between(0, 5);
        Arbitrary<Long> rightAmounts = Arbitraries.longs().between(0, 100);
        Arbitrary<Step> correct = Combinators.combine(gifts, rightAmounts).as(Correct::new);
        Arbitrary<Step> giveBack = Combinators.combine(gifts, amounts).as(GiveBack::new);
        Arbitrary<Step> ask = Combinators.combine(instalments, amounts).as(Ask::new);
        Arbitrary<Step> pay = instalments.map(Pay::new);
        Arbitrary<Step> withdraw = instalments.map(Withdraw::new);
        Arbitrary<Step> runOut = instalments.map(RunOut::new);
        Arbitrary<Step> bringBack = Combinators.combine(instalments, amounts).as(BringBack::new);
        Arbitrary<Step> payFee = amounts.map(PayFee::new);
        Arbitrary<Step> close = Arbitraries.longs().between(0, 1).map(Close::new);
        return Arbitraries.oneOf(give, correct, giveBack, ask, pay, withdraw, runOut, bringBack, payFee, close)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** A gift, and what is expected of it. */
    private static final class Given {

        private final GiftId id;
        private long amountVnd;
        private long backVnd;

        Given(GiftId id) {
            this.id = id;
        }
    }

    /** A fund of its own, and what is expected of it. */
    private static final class Books {

        private final InMemoryService service;
        private final DriveId drive = new DriveId("drive-" + UUID.randomUUID());
        private final FundId fund = new FundId("fund-" + UUID.randomUUID());
        private final Map<Account, Long> balances = new EnumMap<>(Account.class);
        private final Map<Integer, Long> waiting = new HashMap<>();
        private final Map<Integer, Long> paidOut = new HashMap<>();
        private final Map<Integer, String> decided = new HashMap<>();
        private final List<Given> gifts = new ArrayList<>();
        private final TreeMap<YearMonth, Long> heldByMonth = new TreeMap<>();
        private final Map<YearMonth, Long> closedWith = new HashMap<>();
        private @Nullable YearMonth closedThrough;
        private long in;
        private long back;
        private long out;

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
                    .given(Fund.class, fund.value(), new FundOpened(fund.value(), drive.value(), UNIT, false, OPENS));
        }

        void take(Step step) {
            switch (step) {
                case Give give -> give(give);
                case Correct correct -> correct(correct);
                case GiveBack giveBack -> giveBack(giveBack);
                case Ask ask -> ask(ask);
                case Pay pay -> pay(pay);
                case Withdraw withdraw -> withdraw(withdraw);
                case RunOut runOut -> runOut(runOut);
                case BringBack bringBack -> bringBack(bringBack);
                case PayFee payFee -> payFee(payFee);
                case Close close -> close(close);
            }
            assertThat(heldByMonth.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(balance(Account.CASH) + balance(Account.RESERVED));
            long reserved = waiting.values().stream().mapToLong(Long::longValue).sum();
            assertThat(-balance(Account.GIFTS)).isEqualTo(in);
            assertThat(balance(Account.REFUNDED)).isEqualTo(back);
            assertThat(balance(Account.DISBURSED) + balance(Account.RETURNED) + balance(Account.FEES))
                    .isEqualTo(out);
            assertThat(-balance(Account.RETURNED)).isLessThanOrEqualTo(balance(Account.DISBURSED));
            assertThat(balance(Account.RESERVED)).isEqualTo(reserved).isNotNegative();
            assertThat(balance(Account.CASH)).isEqualTo(available()).isNotNegative();
        }

        /** A month is closed with what the books say and nothing else, in order, while there are days behind it. */
        private void close(Close close) {
            YearMonth month = closedThrough == null ? YearMonth.from(OPENS) : closedThrough.plusMonths(1);
            long held = heldThrough(month);
            var end = new MonthEnd(month, held, close.wrongByVnd());
            var day = new DayOfFact(LATER, LATER);
            ClosingId closing = ClosingId.next();
            var proposal = new ProposeClosing(closing, fund, end, List.of(), PAPER, day);
            if (!month.isBefore(YearMonth.from(LATER))) {
                expect(proposal, ACCOUNTANT, "closing.month-not-over");
            } else if (close.wrongByVnd() != 0) {
                expect(proposal, ACCOUNTANT, "closing.balance-differs");
            } else {
                service.when(proposal, ACCOUNTANT);
                assertThat(service.when(new ConfirmClosing(closing, day), HEAD)).hasSize(1);
                closedThrough = month;
                closedWith.put(month, held);
            }
            closedWith.forEach(
                    (closed, heldVnd) -> assertThat(heldThrough(closed)).isEqualTo(heldVnd));
        }

        private long heldThrough(YearMonth month) {
            return heldByMonth.headMap(month, true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }

        /** What is dated in a closed month belongs to the first open one. */
        private YearMonth bookMonth() {
            YearMonth own = YearMonth.from(DAY);
            return closedThrough == null || own.isAfter(closedThrough) ? own : closedThrough.plusMonths(1);
        }

        private boolean dayIsClosed() {
            return !bookMonth().equals(YearMonth.from(DAY));
        }

        private void give(Give give) {
            var gift = new Given(new GiftId("gift-" + UUID.randomUUID()));
            var command = new RecordMoney(
                    gift.id,
                    drive,
                    new VndAmount(give.amountVnd()),
                    ReceivedIn.CASH,
                    GiftForm.FUND,
                    null,
                    new DonorRef("vault-donor", DonorKind.PERSON),
                    TODAY);
            assertThat(entries(service.when(command, ACCOUNTANT))).hasSize(1);
            in += give.amountVnd();
            gift.amountVnd = give.amountVnd();
            gifts.add(gift);
        }

        private void correct(Correct correct) {
            if (gifts.isEmpty()) {
                return;
            }
            Given gift = gifts.get(correct.gift() % gifts.size());
            long more = correct.amountVnd() - gift.amountVnd;
            var command = new CorrectMoney(gift.id, RightAmount.of(correct.amountVnd()), PAPER, TODAY);
            if (more == 0) {
                expect(command, ACCOUNTANT, "gift.correction-unchanged");
            } else if (correct.amountVnd() < gift.backVnd) {
                expect(command, ACCOUNTANT, "gift.correction-below-refunds");
            } else if (more < 0 && -more > available()) {
                expect(command, ACCOUNTANT, "fund.below-zero");
            } else {
                assertThat(entries(service.when(command, ACCOUNTANT))).hasSize(1);
                gift.amountVnd = correct.amountVnd();
                in += more;
            }
        }

        private void giveBack(GiveBack giveBack) {
            if (gifts.isEmpty()) {
                return;
            }
            Given gift = gifts.get(giveBack.gift() % gifts.size());
            var propose = new ProposeRefund(gift.id, new VndAmount(giveBack.amountVnd()), PAPER, TODAY);
            if (giveBack.amountVnd() > gift.amountVnd - gift.backVnd) {
                expect(propose, ACCOUNTANT, "gift.refund-exceeds");
                return;
            }
            assertThat(entries(service.when(propose, ACCOUNTANT))).isEmpty();
            if (giveBack.amountVnd() > available()) {
                expect(new ConfirmRefund(gift.id, TODAY), HEAD, "fund.below-zero");
                service.when(new RejectRefund(gift.id, TODAY), HEAD);
            } else {
                assertThat(entries(service.when(new ConfirmRefund(gift.id, TODAY), HEAD)))
                        .hasSize(1);
                gift.backVnd += giveBack.amountVnd();
                back += giveBack.amountVnd();
            }
        }

        private void expect(Object command, Actor actor, String code) {
            var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(command, actor));
            assertThat(refusal.code()).isEqualTo(code);
        }

        private void ask(Ask ask) {
            var command = new Reserve(
                    fund, id(ask.instalment()), CASE, 1, UNIT, OFFICER, new VndAmount(ask.amountVnd()), false, DAY);
            var events = service.when(command, ACCOUNTANT).stream()
                    .flatMap(List::stream)
                    .toList();
            if (decided.containsKey(ask.instalment())) {
                assertThat(events).isEmpty();
            } else if (ask.amountVnd() <= available()) {
                assertThat(entries(List.of(events))).hasSize(1);
                waiting.put(ask.instalment(), ask.amountVnd());
                decided.put(ask.instalment(), "RESERVED");
            } else {
                assertThat(events).singleElement().isInstanceOfSatisfying(ReservationRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo("fund.insufficient");
                    assertThat(refused.amountVnd()).isEqualTo(ask.amountVnd());
                    assertThat(refused.availableVnd()).isEqualTo(available());
                });
                decided.put(ask.instalment(), "REFUSED");
            }
        }

        private void pay(Pay pay) {
            var command = new Disburse(fund, id(pay.instalment()), new DocumentNumber("PC-1"), TODAY);
            Long amount = dayIsClosed() ? null : waiting.remove(pay.instalment());
            if (dayIsClosed() && waiting.containsKey(pay.instalment())) {
                expect(command, ACCOUNTANT, "fund.month-closed");
            } else if (amount != null) {
                assertThat(entries(service.when(command, ACCOUNTANT))).hasSize(1);
                decided.put(pay.instalment(), "DISBURSED");
                paidOut.put(pay.instalment(), amount);
                out += amount;
            } else {
                boolean known = decided.containsKey(pay.instalment());
                expect(command, ACCOUNTANT, known ? "reservation.not-reserved" : "reservation.unknown");
            }
        }

        private void withdraw(Withdraw withdraw) {
            var command = new CancelInstalment(fund, id(withdraw.instalment()), DAY);
            if (!decided.containsKey(withdraw.instalment())) {
                var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(command, ACCOUNTANT));
                assertThat(refusal.code()).isEqualTo("reservation.unknown");
                return;
            }
            Long freed = waiting.remove(withdraw.instalment());
            assertThat(entries(service.when(command, ACCOUNTANT))).hasSize(freed == null ? 0 : 1);
        }

        private void runOut(RunOut runOut) {
            var command = new ReleaseReservation(fund, id(runOut.instalment()), DAY);
            if (!decided.containsKey(runOut.instalment())) {
                var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(command, ACCOUNTANT));
                assertThat(refusal.code()).isEqualTo("reservation.unknown");
                return;
            }
            Long freed = waiting.remove(runOut.instalment());
            assertThat(entries(service.when(command, ACCOUNTANT))).hasSize(freed == null ? 0 : 1);
        }

        private void bringBack(BringBack bringBack) {
            var command = new RecordReturn(
                    fund,
                    id(bringBack.instalment()),
                    new VndAmount(bringBack.amountVnd()),
                    new DocumentNumber("PT-1"),
                    TODAY);
            long outstanding = paidOut.getOrDefault(bringBack.instalment(), 0L);
            if (paidOut.containsKey(bringBack.instalment()) && bringBack.amountVnd() <= outstanding) {
                assertThat(entries(service.when(command, ACCOUNTANT))).hasSize(1);
                paidOut.put(bringBack.instalment(), outstanding - bringBack.amountVnd());
                out -= bringBack.amountVnd();
            } else {
                var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(command, ACCOUNTANT));
                assertThat(refusal.code())
                        .isIn("return.beyond-disbursed", "reservation.not-disbursed", "reservation.unknown");
            }
        }

        private void payFee(PayFee payFee) {
            OutlayId outlay = OutlayId.next();
            var proposal = new ProposeOutlay(
                    outlay, fund, null, new VndAmount(payFee.amountVnd()), new DocumentNumber("PC-2"), TODAY);
            assertThat(entries(service.when(proposal, ACCOUNTANT))).isEmpty();
            var confirmation = new ConfirmOutlay(outlay, TODAY);
            if (dayIsClosed()) {
                expect(confirmation, HEAD, "fund.month-closed");
            } else if (payFee.amountVnd() <= available()) {
                assertThat(entries(service.when(confirmation, HEAD))).hasSize(1);
                out += payFee.amountVnd();
            } else {
                var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(confirmation, HEAD));
                assertThat(refusal.code()).isEqualTo("fund.below-zero");
            }
        }

        private List<LedgerEntry> entries(List<List<Object>> commits) {
            List<LedgerEntry> entries = commits.stream()
                    .flatMap(List::stream)
                    .filter(LedgerEntry.class::isInstance)
                    .map(LedgerEntry.class::cast)
                    .toList();
            entries.forEach(entry -> {
                balances.merge(entry.debit(), entry.amountVnd(), Long::sum);
                balances.merge(entry.credit(), -entry.amountVnd(), Long::sum);
                heldByMonth.merge(bookMonth(), change(entry), Long::sum);
            });
            return entries;
        }

        private static long change(LedgerEntry entry) {
            return (INSIDE.contains(entry.debit()) ? entry.amountVnd() : 0)
                    - (INSIDE.contains(entry.credit()) ? entry.amountVnd() : 0);
        }

        private long available() {
            return in
                    - out
                    - back
                    - waiting.values().stream().mapToLong(Long::longValue).sum();
        }

        private long balance(Account account) {
            return balances.getOrDefault(account, 0L);
        }

        private static String id(int instalment) {
            return "instalment-" + instalment;
        }
    }
}
