package vn.chungtay.contribution.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.FORMS;
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
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.outlay.write.confirmoutlay.ConfirmOutlay;
import vn.chungtay.contribution.outlay.write.proposeoutlay.ProposeOutlay;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.IncomingEntryReleased;
import vn.chungtay.contribution.statement.events.LineTied;
import vn.chungtay.contribution.statement.events.LineUntied;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmResolution;
import vn.chungtay.contribution.statement.write.resolveline.NotAGift;
import vn.chungtay.contribution.statement.write.resolveline.Part;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.contribution.statement.write.resolveline.RejectResolution;
import vn.chungtay.contribution.statement.write.tieline.ProposeTie;
import vn.chungtay.contribution.statement.write.tieline.UntieLine;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Whatever comes in by the bank and by the ledger, and whatever people say of it, in whatever order and however often: every entry
 * is tied to one line at most and every line to one entry, no tie moves money, and at every moment what the bank got + entries that
 * no line explains = what the ledger got + lines that it does not know.
 */
@Tag("property")
class CreditTiePropertyTest {

    private static final Actor AUTHOR = new Actor("0f".repeat(32), Set.of("officer"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final DocumentNumber PAPER = new DocumentNumber("BB-1/2025");
    private static final String WAITING = "WAITING";
    private static final String PROPOSED = "PROPOSED";

    /** The log in memory looks through all its events, so it is renewed before that takes long. */
    private static final int FUNDS_IN_ONE_LOG = 50;

    private static InMemoryService service = new InMemoryService();
    private static int funds;

    sealed interface Step {}

    /** The bank books money that came in. */
    record Book(long amountVnd) implements Step {}

    /** Another fund passes money on. */
    record PassOn(long amountVnd) implements Step {}

    /** Lines and entries count round among those that there are. */
    record Tie(int line, int entry) implements Step {}

    record Give(int line) implements Step {}

    record Interest(int line) implements Step {}

    record Confirm(int line) implements Step {}

    record Reject(int line) implements Step {}

    record Untie(int line) implements Step {}

    @Property(tries = 1_000)
    void bankAndLedgerAlwaysAgreeButForWhatIsOpen(@ForAll("steps") List<Step> steps) {
        if (++funds % FUNDS_IN_ONE_LOG == 0) {
            service = new InMemoryService();
        }
        var books = new Books(service);
        steps.forEach(books::take);
    }

    /** Few amounts, so that many lines fit many entries. */
    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 2);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 3);
        Arbitrary<Step> book = amounts.map(Book::new);
        Arbitrary<Step> passOn = amounts.map(PassOn::new);
        Arbitrary<Step> tie = Combinators.combine(numbers, numbers).as(Tie::new);
        Arbitrary<Step> give = numbers.map(Give::new);
        Arbitrary<Step> interest = numbers.map(Interest::new);
        Arbitrary<Step> confirm = numbers.map(Confirm::new);
        Arbitrary<Step> reject = numbers.map(Reject::new);
        Arbitrary<Step> untie = numbers.map(Untie::new);
        return Arbitraries.oneOf(book, passOn, tie, tie, give, interest, confirm, confirm, reject, untie)
                .list()
                .ofMinSize(4)
                .ofMaxSize(30);
    }

    /** An entry, and the line that is expected to explain it. */
    private static final class Entry {

        private final IncomingEntry entry;
        private @Nullable Line line;

        Entry(IncomingEntry entry) {
            this.entry = entry;
        }
    }

    /** A line, and what is expected of it. */
    private static final class Line {

        private final LineId id;
        private final long amountVnd;
        private String state = WAITING;
        private @Nullable Entry said;

        Line(LineId id, long amountVnd) {
            this.id = id;
            this.amountVnd = amountVnd;
        }

        long openVnd() {
            return WAITING.equals(state) || PROPOSED.equals(state) ? amountVnd : 0;
        }
    }

    /** A fund with its account, another one that has money, and what is expected of both. */
    private static final class Books {

        private final InMemoryService service;
        private final DriveId drive = new DriveId("drive-" + UUID.randomUUID());
        private final FundId fund = new FundId("fund-" + UUID.randomUUID());
        private final FundId rich = new FundId("fund-" + UUID.randomUUID());
        private final String account = "account-970436-" + UUID.randomUUID();
        private final List<Line> lines = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private long bankVnd;
        private long ledgerVnd;

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
                            Fund.class,
                            rich.value(),
                            new FundOpened(rich.value(), "drive-rich", UNIT, false, OPENS),
                            new GiftCredited(rich.value(), "gift-rich", Account.CASH, Account.GIFTS, 1_000, DAY))
                    .given(
                            BankAccount.class,
                            account,
                            new AccountNamed(account, drive.value(), fund.value(), UNIT, AUTHOR.staffRef(), OPENS),
                            new AccountConfirmed(account, OPENS));
        }

        void take(Step step) {
            switch (step) {
                case Book book -> book(book.amountVnd());
                case PassOn passOn -> passOn(passOn.amountVnd());
                case Tie tie
                when !lines.isEmpty() && !entries.isEmpty() ->
                    tie(lines.get(tie.line() % lines.size()), entries.get(tie.entry() % entries.size()));
                case Give give when !lines.isEmpty() -> give(lines.get(give.line() % lines.size()));
                case Interest interest when !lines.isEmpty() -> interest(lines.get(interest.line() % lines.size()));
                case Confirm confirm when !lines.isEmpty() -> confirm(lines.get(confirm.line() % lines.size()));
                case Reject reject when !lines.isEmpty() -> reject(lines.get(reject.line() % lines.size()));
                case Untie untie when !lines.isEmpty() -> untie(lines.get(untie.line() % lines.size()));
                default -> {
                    return;
                }
            }
            long linesVnd = lines.stream().mapToLong(Line::openVnd).sum();
            long entriesVnd = entries.stream()
                    .filter(entry -> entry.line == null)
                    .mapToLong(entry -> entry.entry.amountVnd())
                    .sum();
            assertThat(bankVnd + entriesVnd).isEqualTo(ledgerVnd + linesVnd);
            assertThat(entries.stream().map(entry -> entry.line).filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }

        private void book(long amountVnd) {
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
                            amountVnd,
                            "code.absent",
                            DAY));
            lines.add(new Line(id, amountVnd));
            bankVnd += amountVnd;
        }

        private void passOn(long amountVnd) {
            OutlayId outlay = OutlayId.next();
            when(new ProposeOutlay(outlay, rich, fund, new VndAmount(amountVnd), PAPER, TODAY), AUTHOR);
            when(new ConfirmOutlay(outlay, TODAY), HEAD);
            entries.add(new Entry(new IncomingEntry("entry-" + UUID.randomUUID(), fund.value(), amountVnd, DAY)));
        }

        private void tie(Line line, Entry entry) {
            var command = new ProposeTie(line.id, entry.entry, TODAY);
            if (!WAITING.equals(line.state)) {
                expect(command, AUTHOR, "line.not-in-state");
            } else if (line.amountVnd != entry.entry.amountVnd()) {
                expect(command, AUTHOR, "line.entry-differs");
            } else if (entry.line != null) {
                expect(command, AUTHOR, "entry.explained-already");
            } else {
                when(command, AUTHOR);
                line.state = PROPOSED;
                line.said = entry;
            }
        }

        private void give(Line line) {
            var part = new Part(
                    new GiftId("gift-" + UUID.randomUUID()), drive, null, new VndAmount(line.amountVnd), GiftForm.FUND);
            var command = new ProposeResolution(line.id, List.of(part), null, false, TODAY);
            if (!WAITING.equals(line.state)) {
                expect(command, AUTHOR, "line.not-in-state");
                return;
            }
            when(command, AUTHOR);
            line.state = PROPOSED;
            line.said = null;
        }

        private void interest(Line line) {
            var command = new ProposeResolution(line.id, List.of(), NotAGift.INTEREST, false, TODAY);
            if (!WAITING.equals(line.state)) {
                expect(command, AUTHOR, "line.not-in-state");
                return;
            }
            when(command, AUTHOR);
            line.state = PROPOSED;
            line.said = null;
        }

        private void confirm(Line line) {
            var command = new ConfirmResolution(line.id, TODAY);
            Entry said = line.said;
            if (!PROPOSED.equals(line.state)) {
                expect(command, HEAD, "line.not-in-state");
            } else if (said == null) {
                when(command, HEAD);
                line.state = "CREDITED";
            } else if (said.line != null) {
                expect(command, HEAD, "entry.explained-already");
            } else {
                String entryId = said.entry.entryId();
                assertThat(when(command, HEAD))
                        .containsExactly(
                                new LineTied(line.id.value(), entryId, DAY),
                                new IncomingEntryExplained(entryId, line.id.value(), DAY));
                line.state = "TIED";
                said.line = line;
            }
        }

        private void reject(Line line) {
            var command = new RejectResolution(line.id, TODAY);
            if (PROPOSED.equals(line.state)) {
                when(command, HEAD);
                line.state = WAITING;
            } else {
                expect(command, HEAD, "line.not-in-state");
            }
        }

        private void untie(Line line) {
            var command = new UntieLine(line.id, TODAY);
            Entry said = line.said;
            if (!"TIED".equals(line.state) || said == null) {
                expect(command, HEAD, "line.not-in-state");
                return;
            }
            String entryId = said.entry.entryId();
            assertThat(when(command, HEAD))
                    .containsExactly(
                            new LineUntied(line.id.value(), entryId, HEAD.staffRef(), DAY),
                            new IncomingEntryReleased(entryId, line.id.value(), DAY));
            line.state = WAITING;
            said.line = null;
        }

        private List<Object> when(Object command, Actor actor) {
            List<Object> events =
                    service.when(command, actor).stream().flatMap(List::stream).toList();
            ledgerVnd += events.stream()
                    .filter(LedgerEntry.class::isInstance)
                    .map(LedgerEntry.class::cast)
                    .filter(entry -> entry.fundId().equals(fund.value()))
                    .mapToLong(LedgerEntry::heldChangeVnd)
                    .sum();
            return events;
        }

        private void expect(Object command, Actor actor, String code) {
            var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(command, actor));
            assertThat(refusal.code()).isEqualTo(code);
        }
    }
}
