package vn.chungtay.infra.eventstore.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.axonframework.messaging.deadletter.WrongDeadLetterTypeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Axon's own contract of a queue, as it is: no test is overridden. */
class MongoSequencedDeadLetterQueueTest extends SequencedDeadLetterQueueTest<EventMessage<?>> {

    private static final int BOUND = 64;

    private final TestLetters test = TestLetters.bounded(BOUND);

    @AfterEach
    void close() {
        GenericDeadLetter.clock = Clock.systemUTC();
        test.close();
    }

    /** The contract gives a processing 100 ms to begin, so everything has to have happened once. */
    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
        SequencedDeadLetterQueue<EventMessage<?>> queue = test.queue();
        queue.enqueue("first", generateInitialLetter());
        queue.process(letter -> Decisions.evict());
        return queue;
    }

    @Override
    protected long maxSequences() {
        return BOUND;
    }

    @Override
    protected long maxSequenceSize() {
        return BOUND;
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateInitialLetter() {
        return new GenericDeadLetter<>("sequence", generateEvent(), generateThrowable());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
        return new GenericDeadLetter<>("sequence", generateEvent());
    }

    @Override
    protected DeadLetter<EventMessage<?>> mapToQueueImplementation(DeadLetter<EventMessage<?>> letter) {
        return new MongoDeadLetter(
                UUID.randomUUID().toString(),
                "sequence",
                0,
                letter.message(),
                letter.cause(),
                letter.enqueuedAt(),
                letter.lastTouched(),
                letter.diagnostics());
    }

    @Override
    protected void setClock(Clock clock) {
        GenericDeadLetter.clock = clock;
    }

    /** All that a letter has; a message that was written and read is an object of its own. */
    @Override
    protected void assertLetter(
            DeadLetter<? extends EventMessage<?>> expected, DeadLetter<? extends EventMessage<?>> actual) {
        assertThat(actual.message().getIdentifier())
                .isEqualTo(expected.message().getIdentifier());
        assertThat((Object) actual.message().getPayload())
                .isEqualTo(expected.message().getPayload());
        assertThat((Object) actual.message().getPayloadType())
                .isEqualTo(expected.message().getPayloadType());
        assertThat(actual.message().getMetaData()).isEqualTo(expected.message().getMetaData());
        assertThat(actual.message().getTimestamp())
                .isEqualTo(kept(expected.message().getTimestamp()));
        assertThat(actual.cause()).isEqualTo(expected.cause());
        assertThat(actual.enqueuedAt()).isEqualTo(kept(expected.enqueuedAt()));
        assertThat(actual.lastTouched()).isEqualTo(kept(expected.lastTouched()));
        assertThat(actual.diagnostics()).isEqualTo(expected.diagnostics());
    }

    @Test
    void takesBackNothingButItsOwnLetters() {
        DeadLetter<EventMessage<?>> foreign = generateInitialLetter();

        assertThatThrownBy(() -> test.queue().evict(foreign)).isInstanceOf(WrongDeadLetterTypeException.class);
        assertThatThrownBy(() -> test.queue().requeue(foreign, letter -> letter))
                .isInstanceOf(WrongDeadLetterTypeException.class);
    }

    @Test
    void keepsTheCauseOfALetterThatIsPutBackWithoutOne() {
        test.queue().enqueue("sequence", generateInitialLetter());
        DeadLetter<? extends EventMessage<?>> before = test.first("sequence");

        test.queue().process(letter -> Decisions.requeue(null));

        assertThat(test.first("sequence").cause()).isEqualTo(before.cause()).isNotEqualTo(Optional.empty());
    }

    private static Instant kept(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
