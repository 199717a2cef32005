package vn.chungtay.contribution.correction.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.chungtay.contribution.correction.entry.CorrectableEntry;
import vn.chungtay.contribution.correction.entry.EntryKind;
import vn.chungtay.contribution.correction.write.confirmcorrection.ConfirmCorrection;
import vn.chungtay.contribution.correction.write.confirmcorrection.RejectCorrection;
import vn.chungtay.contribution.correction.write.proposecorrection.ProposeCorrection;
import vn.chungtay.contribution.correction.write.proposecorrection.RightSum;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.fund.write.returnmoney.RecordReturn;
import vn.chungtay.contribution.outlay.write.confirmoutlay.ConfirmOutlay;
import vn.chungtay.contribution.outlay.write.proposeoutlay.ProposeOutlay;
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Whatever two funds pay, pass on to each other and get back, and whatever of it is corrected, in whatever order and however often:
 * each entry counts as it was said last, what one fund passed on is what the other one got, no fund is below zero, and together they
 * hold what was given less what left them both.
 */
@Tag("property")
class CorrectionPropertyTest {

    private static final Actor AUTHOR = new Actor("0f".repeat(32), Set.of("accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final DocumentNumber PAPER = new DocumentNumber("BB-1/2025");
    private static final long GIVEN_VND = 100;
    private static final long PAID_VND = 40;

    /** The log in memory looks through all its events, so it is renewed before that takes long. */
    private static final int BOOKS_IN_ONE_LOG = 40;

    private static InMemoryService service = new InMemoryService();
    private static int books;

    sealed interface Step {}

    /** One of the two funds pays a fee. */
    record Fee(int fund, long amountVnd) implements Step {}

    /** One of the two funds passes money on to the other one. */
    record Transfer(int fund, long amountVnd) implements Step {}

    /** A house gives something back. */
    record Return(int fund, long amountVnd) implements Step {}

    /** The entry counts round among those that there are. */
    record Correct(int entry, long rightVnd) implements Step {}

    @Property(tries = 500)
    void bothLedgersAlwaysBalance(@ForAll("steps") List<Step> steps) {
        if (++books % BOOKS_IN_ONE_LOG == 0) {
            service = new InMemoryService();
        }
        var both = new Books(service);
        steps.forEach(both::take);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> funds = Arbitraries.integers().between(0, 1);
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 60);
        Arbitrary<Step> fee = Combinators.combine(funds, amounts).as(Fee::new);
        Arbitrary<Step> transfer = Combinators.combine(funds, amounts).as(Transfer::new);
        Arbitrary<Step> back = Combinators.combine(funds, amounts).as(Return::new);
        Arbitrary<Step> correct = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs().between(0, 80))
                .as(Correct::new);
        return Arbitraries.oneOf(fee, transfer, transfer, back, correct, correct, correct)
                .list()
                .ofMinSize(3)
                .ofMaxSize(20);
    }

    /** An entry, and what it is expected to stand at. */
    private static final class Booked {

        private final CorrectableEntry entry;
        private final int fund;
        private long standsAtVnd;

        Booked(CorrectableEntry entry, int fund) {
            this.entry = entry;
            this.fund = fund;
            standsAtVnd = entry.bookedVnd();
        }
    }

    /** Two funds, each with a gift and a house that was paid, and what is expected of them. */
    private static final class Books {

        private final InMemoryService service;
        private final List<FundId> funds =
                List.of(new FundId("fund-" + UUID.randomUUID()), new FundId("fund-" + UUID.randomUUID()));
        private final List<Booked> entries = new ArrayList<>();
        private final Map<String, Map<Account, Long>> balances = new HashMap<>();

        Books(InMemoryService service) {
            this.service = service;
            for (FundId fund : funds) {
                Object[] events = {
                    new FundOpened(fund.value(), "drive-" + fund, UNIT, false, OPENS),
                    new GiftCredited(
                            fund.value(), "gift-" + fund, Account.CASH, Account.GIFTS, GIVEN_VND + PAID_VND, DAY),
                    new FundsReserved(
                            fund.value(),
                            instalment(fund),
                            CASE,
                            1,
                            UNIT,
                            HEAD.staffRef(),
                            Account.RESERVED,
                            Account.CASH,
                            PAID_VND,
                            false,
                            DAY),
                    new FundsDisbursed(
                            fund.value(),
                            instalment(fund),
                            CASE,
                            1,
                            UNIT,
                            "PC-1",
                            Account.DISBURSED,
                            Account.RESERVED,
                            PAID_VND,
                            false,
                            DAY)
                };
                service.given(Fund.class, fund.value(), events);
                post(List.of(events));
            }
        }

        void take(Step step) {
            switch (step) {
                case Fee fee -> pay(fee.fund(), null, fee.amountVnd());
                case Transfer transfer -> pay(transfer.fund(), funds.get(1 - transfer.fund()), transfer.amountVnd());
                case Return back -> giveBack(back);
                case Correct correct -> {
                    if (!entries.isEmpty()) {
                        correct(entries.get(correct.entry() % entries.size()), correct.rightVnd());
                    }
                }
            }
            for (int fund = 0; fund < funds.size(); fund++) {
                assertThat(available(fund)).isNotNegative();
                assertThat(balance(fund, Account.FEES)).isEqualTo(said(fund, EntryKind.FEE));
                assertThat(-balance(fund, Account.RETURNED)).isEqualTo(said(fund, EntryKind.RETURN));
                assertThat(balance(fund, Account.TRANSFERS_OUT)).isEqualTo(said(fund, EntryKind.TRANSFER));
                assertThat(-balance(fund, Account.TRANSFERS_IN)).isEqualTo(said(1 - fund, EntryKind.TRANSFER));
            }
            assertThat(available(0) + available(1))
                    .isEqualTo(2 * GIVEN_VND
                            + said(0, EntryKind.RETURN)
                            + said(1, EntryKind.RETURN)
                            - said(0, EntryKind.FEE)
                            - said(1, EntryKind.FEE));
        }

        private void pay(int fund, @Nullable FundId to, long amountVnd) {
            OutlayId outlay = OutlayId.next();
            when(new ProposeOutlay(outlay, funds.get(fund), to, new VndAmount(amountVnd), PAPER, TODAY), AUTHOR);
            var confirmation = new ConfirmOutlay(outlay, TODAY);
            if (amountVnd > available(fund)) {
                expect(confirmation, "fund.below-zero");
                return;
            }
            when(confirmation, HEAD);
            EntryKind kind = to == null ? EntryKind.FEE : EntryKind.TRANSFER;
            add(kind, fund, outlay.value(), to, amountVnd);
        }

        private void giveBack(Return back) {
            FundId fund = funds.get(back.fund());
            var command = new RecordReturn(fund, instalment(fund), new VndAmount(back.amountVnd()), PAPER, TODAY);
            if (back.amountVnd() > PAID_VND - said(back.fund(), EntryKind.RETURN)) {
                var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(command, AUTHOR));
                assertThat(refusal.code()).isEqualTo("return.beyond-disbursed");
                return;
            }
            when(command, AUTHOR);
            add(EntryKind.RETURN, back.fund(), instalment(fund), null, back.amountVnd());
        }

        private void correct(Booked booked, long rightVnd) {
            CorrectionId id = CorrectionId.next();
            var proposal = new ProposeCorrection(id, booked.entry, RightSum.of(rightVnd), PAPER, TODAY);
            long moreVnd = rightVnd - booked.standsAtVnd;
            if (moreVnd == 0) {
                var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(proposal, AUTHOR));
                assertThat(refusal.code()).isEqualTo("correction.unchanged");
                return;
            }
            assertThat(when(proposal, AUTHOR)).hasSize(1);
            var confirmation = new ConfirmCorrection(id, TODAY);
            String refusal = refusal(booked, moreVnd);
            if (refusal == null) {
                when(confirmation, HEAD);
                booked.standsAtVnd = rightVnd;
            } else {
                expect(confirmation, refusal);
                when(new RejectCorrection(id, TODAY), HEAD);
            }
        }

        private @Nullable String refusal(Booked booked, long moreVnd) {
            boolean below = switch (booked.entry.kind()) {
                case RETURN -> -moreVnd > available(booked.fund);
                case TRANSFER -> moreVnd > available(booked.fund) || -moreVnd > available(1 - booked.fund);
                case FEE, INTEREST -> moreVnd > available(booked.fund);
            };
            if (booked.entry.kind() == EntryKind.RETURN && moreVnd > PAID_VND - said(booked.fund, EntryKind.RETURN)) {
                return "return.beyond-disbursed";
            }
            return below ? "fund.below-zero" : null;
        }

        private void add(EntryKind kind, int fund, String about, @Nullable FundId to, long amountVnd) {
            var entry = new CorrectableEntry(
                    "entry-" + UUID.randomUUID(),
                    kind,
                    funds.get(fund).value(),
                    about,
                    to == null ? null : to.value(),
                    to == null ? null : "entry-" + UUID.randomUUID(),
                    amountVnd,
                    DAY);
            entries.add(new Booked(entry, fund));
        }

        private long said(int fund, EntryKind kind) {
            return entries.stream()
                    .filter(booked -> booked.fund == fund && booked.entry.kind() == kind)
                    .mapToLong(booked -> booked.standsAtVnd)
                    .sum();
        }

        private long available(int fund) {
            return balance(fund, Account.CASH);
        }

        private long balance(int fund, Account account) {
            return balances.getOrDefault(funds.get(fund).value(), Map.of()).getOrDefault(account, 0L);
        }

        private List<Object> when(Object command, Actor actor) {
            List<Object> events =
                    service.when(command, actor).stream().flatMap(List::stream).toList();
            post(events);
            return events;
        }

        private void post(List<Object> events) {
            events.stream()
                    .filter(LedgerEntry.class::isInstance)
                    .map(LedgerEntry.class::cast)
                    .forEach(entry -> {
                        Map<Account, Long> of =
                                balances.computeIfAbsent(entry.fundId(), fund -> new EnumMap<>(Account.class));
                        of.merge(entry.debit(), entry.amountVnd(), Long::sum);
                        of.merge(entry.credit(), -entry.amountVnd(), Long::sum);
                    });
        }

        private void expect(Object command, String code) {
            var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(command, HEAD));
            assertThat(refusal.code()).isEqualTo(code);
        }

        private static String instalment(FundId fund) {
            return "instalment-" + fund;
        }
    }
}
