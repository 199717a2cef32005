package vn.chungtay.infra.eventstore.deadletter;

import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.infra.eventstore.deadletter.TestLetters.letter;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.bson.BsonDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens between processes, and around what fails: order, and one at a time. */
class DeadLetterRacesTest {

    private static final int PROCESSES = 4;
    private static final int LETTERS = 20;
    private static final int SEQUENCES = 3;

    private final TestLetters test = TestLetters.bounded(1_000);
    private final SequencedDeadLetterQueue<EventMessage<?>> one = test.queue();
    private final SequencedDeadLetterQueue<EventMessage<?>> other = test.queue();
    private final Collection<Object> handled = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void lettersOfManyProcessesAllGetAPlaceInTheOrderOfEach() throws Exception {
        List<Callable<Boolean>> processes = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            String name = "process-" + process + " ";
            SequencedDeadLetterQueue<EventMessage<?>> queue = test.queue();
            processes.add(() -> {
                IntStream.range(0, LETTERS).forEach(n -> queue.enqueue("sequence", letter(name + n)));
                return true;
            });
        }

        together(processes);

        assertThat(one.process(this::handle)).isTrue();
        assertThat(handled).hasSize(PROCESSES * LETTERS).doesNotHaveDuplicates();
        for (int process = 0; process < PROCESSES; process++) {
            String name = "process-" + process + " ";
            assertThat(handled)
                    .containsSubsequence(IntStream.range(0, LETTERS)
                            .mapToObj(n -> (Object) (name + n))
                            .toList());
        }
    }

    @Test
    void anEventThatIsDeliveredAgainKeepsItsPlace() {
        DeadLetter<EventMessage<?>> first = letter("first");
        DeadLetter<EventMessage<?>> second = letter("second");
        one.enqueue("sequence", first);
        one.enqueueIfPresent("sequence", () -> second);

        other.enqueueIfPresent("sequence", () -> first);
        other.enqueueIfPresent("sequence", () -> second);
        other.enqueueIfPresent("sequence", () -> letter("third"));

        assertThat(test.payloads("sequence")).containsExactly("first", "second", "third");
    }

    @Test
    void oneProcessWorksOnASequenceAtATime() throws Exception {
        for (int n = 0; n < LETTERS; n++) {
            for (int sequence = 0; sequence < SEQUENCES; sequence++) {
                one.enqueue("sequence-" + sequence, letter(sequence + "-" + n));
            }
        }
        Map<Character, AtomicInteger> atWork = new ConcurrentHashMap<>();
        Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task = letter -> {
            String payload = (String) letter.message().getPayload();
            AtomicInteger count = atWork.computeIfAbsent(payload.charAt(0), key -> new AtomicInteger());
            assertThat(count.incrementAndGet()).isOne();
            handled.add(payload);
            one.contains(payload); // takes some time, for another to come in between
            count.decrementAndGet();
            return Decisions.evict();
        };
        List<Callable<Boolean>> processes = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            SequencedDeadLetterQueue<EventMessage<?>> queue = test.queue();
            processes.add(() -> {
                IntStream.range(0, SEQUENCES).forEach(n -> queue.process(task));
                return true;
            });
        }

        together(processes);

        assertThat(handled).hasSize(LETTERS * SEQUENCES).doesNotHaveDuplicates();
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            String name = sequence + "-";
            assertThat(handled)
                    .containsSubsequence(IntStream.range(0, LETTERS)
                            .mapToObj(n -> (Object) (name + n))
                            .toList());
        }
        assertThat(test.claims().countDocuments()).isZero();
    }

    @Test
    void theSequenceOfADeadProcessIsTakenOverAfterItsTime() {
        one.enqueue("sequence", letter("first"));
        test.newClaims().take("sequence"); // and dies

        assertThat(other.process(this::handle)).isFalse();
        assertThat(handled).isEmpty();

        letTimePass();
        assertThat(other.process(this::handle)).isTrue();
        assertThat(handled).containsExactly("first");
        assertThat(test.claims().countDocuments()).isZero();
    }

    @Test
    void whoWorksForTooLongStopsBeforeTheNextLetter() {
        one.enqueue("sequence", letter("first"));
        one.enqueue("sequence", letter("second"));

        boolean done = one.process(letter -> {
            letTimePass();
            assertThat(other.process(this::handleButNotSecond)).isFalse();
            handled.add("late " + letter.message().getPayload());
            return Decisions.evict();
        });

        assertThat(done).isFalse();
        assertThat(handled).containsExactly("first", "second", "late first");
        assertThat(test.payloads("sequence")).containsExactly("second");
    }

    @Test
    void aLetterLeavesWhenTheUnitOfWorkCommits() {
        one.enqueue("sequence", letter("first"));
        one.enqueue("sequence", letter("second"));
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("retry"));
        unitOfWork.onPrepareCommit(u -> assertThat(test.payloads("sequence")).hasSize(2));

        assertThat(one.process(this::handle)).isTrue();
        assertThat(handled).containsExactly("first", "second");
        assertThat(other.process(this::handle)).as("still at work").isFalse();
        unitOfWork.commit();

        assertThat(test.payloads("sequence")).isEmpty();
        assertThat(test.claims().countDocuments()).isZero();
    }

    @Test
    void aLetterStaysWhenTheUnitOfWorkIsRolledBack() {
        one.enqueue("sequence", letter("first"));
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("retry"));

        one.process(this::handle);
        unitOfWork.rollback();

        assertThat(test.payloads("sequence")).containsExactly("first");
        assertThat(other.process(this::handle)).isTrue();
    }

    @Test
    void aLetterThatFailsAgainStandsBackBehindOtherSequences() {
        one.enqueue("a", letter("first"));
        one.enqueue("a", letter("second"));
        one.enqueue("b", letter("third"));
        letTimePassSinceLastTouched();

        assertThat(one.process(letter -> Decisions.requeue(new IllegalStateException("again"))))
                .isFalse();
        assertThat(one.process(this::handle)).isTrue();
        assertThat(one.process(this::handle)).isTrue();

        assertThat(handled).containsExactly("third", "first", "second");
    }

    @Test
    void groupsHaveNothingInCommon() {
        SequencedDeadLetterQueue<EventMessage<?>> gifts = test.queue("gifts");
        one.enqueue("sequence", letter("first"));
        gifts.enqueue("sequence", letter("second"));

        gifts.clear();

        assertThat(gifts.size()).isZero();
        assertThat(gifts.process(this::handle)).isFalse();
        assertThat(one.size()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, PT1S", "1, 0, PT1S", "100001, 1, PT1S", "1, 100001, PT1S", "1, 1, PT0.999S"})
    void refusesBoundsOutOfRange(int sequences, int size, Duration timeout) {
        assertThatThrownBy(() -> new DeadLetterSettings(sequences, size, timeout))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chungtay.event-store.dead-letters.");
    }

    private EnqueueDecision<EventMessage<?>> handle(DeadLetter<? extends EventMessage<?>> letter) {
        handled.add(letter.message().getPayload());
        return Decisions.evict();
    }

    private EnqueueDecision<EventMessage<?>> handleButNotSecond(DeadLetter<? extends EventMessage<?>> letter) {
        EnqueueDecision<EventMessage<?>> decision = handle(letter);
        return letter.message().getPayload().equals("second")
                ? Decisions.requeue(new IllegalStateException("again"))
                : decision;
    }

    /** The claim was last renewed long ago. */
    private void letTimePass() {
        test.claims().updateMany(exists("claimedAt"), Updates.set("claimedAt", new BsonDateTime(0)));
    }

    private void letTimePassSinceLastTouched() {
        test.letters().updateMany(exists("lastTouched"), Updates.set("lastTouched", new BsonDateTime(0)));
    }

    private static <T> void together(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> future : threads.invokeAll(tasks)) {
                Objects.requireNonNull(future.get());
            }
        }
    }
}
