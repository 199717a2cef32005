package vn.chungtay.contribution.receipt.write;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.receipt.events.ReceiptBookBegun;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.events.ReceiptNumberTaken;
import vn.chungtay.contribution.receipt.events.ReceiptVoided;
import vn.chungtay.contribution.receipt.write.issuereceipt.IssueReceipt;
import vn.chungtay.contribution.receipt.write.replacereceipt.ReplaceReceipt;
import vn.chungtay.contribution.receipt.write.voidreceipt.VoidReason;
import vn.chungtay.contribution.receipt.write.voidreceipt.VoidReceipt;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.ReceiptId;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.test.servers.FaultyProxy.Fault;
import vn.chungtay.test.servers.TestServers;

/**
 * Whatever step a process dies at while it issues a receipt, and however many others issue at the same time: the numbers of a unit
 * and year stay without gaps, each is on one receipt, and each gift has one receipt. The database is a real one; a process dies on
 * the line to it.
 */
@Timeout(240)
class ReceiptNumbersCrashTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 5);
    private static final int YEAR = DAY.getYear();
    private static final Actor OFFICER = new Actor("0f".repeat(32), Set.of("officer"), "T63-08");
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), "T63-08");

    private static final String UNIT = "T63-08";
    private static final int GIFTS = 40;
    private static final int CALLERS = 3;
    private static final int PROCESSES = 3;
    private static final int MOST_STEPS = 60;
    private static final int MORTAL = 15;

    /** Whoever is cut off complains, and here everybody is. */
    private static final List<Logger> COMPLAINTS = Stream.of(
                    "org.mongodb.driver", "org.axonframework", "vn.chungtay.infra", "de.bwaldvogel")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();

    private final String database = TestServers.newDatabase();
    private final ReceiptProcess sound = ReceiptProcess.sound(database);
    private final long seed = Long.getLong("receipts.seed", new Random().nextLong());

    @BeforeAll
    static void silence() {
        COMPLAINTS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterAll
    static void listenAgain() {
        COMPLAINTS.forEach(logger -> logger.setLevel(null));
    }

    @AfterEach
    void end() throws Exception {
        sound.close();
    }

    /** At the beginning of a year, in the middle of a book, and where the next book begins. */
    @ParameterizedTest
    @CsvSource({"0, ANSWER_LOST", "7, REQUEST_LOST", "7, LATE", "500, ANSWER_LOST"})
    void aDeathAtAnyStepLeavesNoNumberOutAndGivesNoneTwice(int taken, Fault lastStep) throws Exception {
        int deaths = 0;
        boolean unharmed = false;
        for (int steps = 0; !unharmed; steps++) {
            String unit = "unit-" + steps;
            GiftId gift = gift(unit, 0);
            filled(unit, taken);
            try (var mortal = ReceiptProcess.mortal(database)) {
                mortal.dieAfter(steps, lastStep);
                boolean answered = issues(mortal, gift, "key");
                boolean died = mortal.isDead();
                unharmed = answered && !died;

                CommitReceipt repeated = sound.commands().send(issue(gift), "key" + gift, OFFICER, null);
                mortal.deliverWhatIsUnderWay();
                CommitReceipt again = sound.commands().send(issue(gift), "key" + gift, OFFICER, null);

                assertThat(again).as("step %s", steps).isEqualTo(repeated);
                assertThat(repeated.aggregateId()).isEqualTo(ReceiptId.of(gift).value());
                assertNumbered(unit, taken + 1);
                GiftId next = gift(unit, 1);
                sound.commands().send(issue(next), "key" + next, OFFICER, null);
                assertNumbered(unit, taken + 2);
                deaths += died ? 1 : 0;
            }
        }
        assertThat(deaths).as("steps at which it can die").isGreaterThan(3);
    }

    @Test
    void manyWhoIssueVoidAndReplaceAtOnceWhileProcessesDieNumberWithoutGaps() throws Exception {
        List<GiftId> gifts = new ArrayList<>();
        for (int n = 0; n < GIFTS; n++) {
            gifts.add(gift(UNIT, n));
        }
        try (var processes = new Processes(database, seed)) {
            List<Callable<String>> calls = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                for (GiftId gift : gifts) {
                    // two repeat the same request, the third asks for the same by a request of its own
                    String key = "issue-" + gift + "-" + (caller == 0 ? "own" : "repeated");
                    calls.add(() -> processes.untilAnswered(issue(gift), key, OFFICER));
                }
            }
            assertThat(atOnce(calls)).containsOnly("done", "receipt.issued-already");
            Map<ReceiptId, Long> before = numbers(gifts);

            calls.clear();
            for (GiftId gift : gifts.subList(0, GIFTS / 2)) {
                ReceiptId voided = ReceiptId.of(gift);
                var makeVoid = new VoidReceipt(voided, VoidReason.SPOILED, null, DAY);
                calls.add(() -> processes.untilAnswered(makeVoid, "void-" + gift, HEAD)
                        + " "
                        + processes.untilAnswered(ReplaceReceipt.of(voided, DAY), "replace-" + gift, OFFICER));
            }
            assertThat(atOnce(calls)).containsOnly("done done");

            assertThat(processes.deaths()).as("seed %s", seed).isPositive();
            assertNumbered(UNIT, GIFTS + GIFTS / 2);
            assertThat(numbers(gifts)).as("a voided receipt keeps its number").isEqualTo(before);
            assertThat(sound.events(ReceiptId.of(gifts.getFirst()).value(), ReceiptVoided.class))
                    .hasSize(1);
        }
    }

    /** Processes that die now and then, each at a step that the seed chooses, and are started anew. */
    private static final class Processes implements AutoCloseable {

        private static final List<Fault> ENDS = List.of(Fault.REQUEST_LOST, Fault.ANSWER_LOST, Fault.LATE);

        private final String database;
        private final Random random;
        private final AtomicReferenceArray<ReceiptProcess> running = new AtomicReferenceArray<>(PROCESSES);
        private final List<ReceiptProcess> all = new ArrayList<>();
        private final AtomicInteger deaths = new AtomicInteger();
        private int mortal;
        private final AtomicInteger calls = new AtomicInteger();

        Processes(String database, long seed) {
            this.database = database;
            this.random = new Random(seed);
            for (int n = 0; n < PROCESSES; n++) {
                running.set(n, start());
            }
        }

        /** As a client does: it repeats its request, at whichever process, until it is told what became of it. */
        String untilAnswered(Object command, String key, Actor actor) {
            while (true) {
                int n = calls.getAndIncrement() % PROCESSES;
                ReceiptProcess process = running.get(n);
                try {
                    process.commands().send(command, key, actor, null);
                    return "done";
                } catch (RuleViolated refused) {
                    return refused.code();
                } catch (RuntimeException unanswered) {
                    replace(n, process);
                }
            }
        }

        int deaths() {
            return deaths.get();
        }

        /** What was under way at the death arrives after others have gone on. */
        private synchronized void replace(int n, ReceiptProcess dead) {
            if (dead.isDead() && running.get(n) == dead) {
                deaths.incrementAndGet();
                running.set(n, start());
                dead.deliverWhatIsUnderWay();
            }
        }

        private ReceiptProcess start() {
            var process = ReceiptProcess.mortal(database);
            all.add(process);
            if (mortal < MORTAL) {
                mortal++;
                process.dieAfter(random.nextInt(MOST_STEPS), ENDS.get(random.nextInt(ENDS.size())));
            }
            return process;
        }

        @Override
        public void close() throws Exception {
            for (ReceiptProcess process : all) {
                process.close();
            }
        }
    }

    private static List<String> atOnce(List<Callable<String>> calls) throws Exception {
        List<String> answers = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    /** Whoever asked is not told what became of it, or is. */
    private static boolean issues(ReceiptProcess process, GiftId gift, String key) {
        try {
            process.commands().send(issue(gift), key + gift, OFFICER, null);
            return true;
        } catch (RuntimeException unanswered) {
            return false;
        }
    }

    private static IssueReceipt issue(GiftId gift) {
        return IssueReceipt.of(gift, DAY);
    }

    private GiftId gift(String unit, int n) {
        var id = new GiftId("gift-" + unit + "-" + n);
        sound.given(
                Gift.class,
                id.value(),
                List.of(new MoneyReceived(
                        id.value(),
                        "drive-1",
                        "fund-1",
                        unit,
                        1_000_000L,
                        "CASH",
                        "FUND",
                        null,
                        "vault-donor",
                        "PERSON",
                        null,
                        false,
                        DAY)));
        return id;
    }

    /** Numbers that were given before. */
    private void filled(String unit, int taken) {
        if (taken == 0) {
            return;
        }
        String register = ReceiptRegister.id(unit, YEAR);
        String book = ReceiptBook.id(unit, YEAR, 1);
        sound.given(ReceiptRegister.class, register, List.of(new ReceiptBookBegun(register, unit, YEAR, 1, DAY)));
        sound.given(
                ReceiptBook.class,
                book,
                LongStream.rangeClosed(1, taken)
                        .mapToObj(number -> new ReceiptNumberTaken(book, number, "receipt-before-" + number, DAY))
                        .toList());
    }

    /** From 1 without gaps, each on a receipt of its own that says so. */
    private void assertNumbered(String unit, int count) {
        List<ReceiptNumberTaken> taken = sound.events(ReceiptRegister.id(unit, YEAR), ReceiptBookBegun.class).stream()
                .map(begun -> ReceiptBook.id(unit, YEAR, begun.firstNumber()))
                .flatMap(book -> sound.events(book, ReceiptNumberTaken.class).stream())
                .toList();
        assertThat(taken)
                .as("seed %s", seed)
                .extracting(ReceiptNumberTaken::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, count).boxed().toList());
        assertThat(taken).extracting(ReceiptNumberTaken::receiptId).doesNotHaveDuplicates();
        assertThat(taken)
                .filteredOn(number -> !number.receiptId().startsWith("receipt-before-"))
                .allSatisfy(number -> assertThat(sound.events(number.receiptId(), ReceiptIssued.class))
                        .singleElement()
                        .returns(number.number(), ReceiptIssued::number));
    }

    private Map<ReceiptId, Long> numbers(List<GiftId> gifts) {
        Map<ReceiptId, Long> numbers = new HashMap<>();
        for (GiftId gift : gifts) {
            ReceiptId id = ReceiptId.of(gift);
            assertThat(sound.events(id.value(), ReceiptIssued.class))
                    .singleElement()
                    .satisfies(issued -> numbers.put(id, issued.number()));
        }
        return numbers;
    }
}
