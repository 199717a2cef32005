package vn.chungtay.infra.eventstore.deadletter;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;

/**
 * A letter at its place in a sequence.
 *
 * @param id of its document
 * @param sequence text of the sequence's identifier
 * @param index its place, rising within the sequence
 */
record MongoDeadLetter(
        String id,
        String sequence,
        long index,
        EventMessage<?> message,
        Optional<Cause> cause,
        Instant enqueuedAt,
        Instant lastTouched,
        MetaData diagnostics)
        implements DeadLetter<EventMessage<?>> {

    @Override
    public DeadLetter<EventMessage<?>> markTouched() {
        return touched(cause, diagnostics);
    }

    /** Keeps the cause it has where none is given. */
    @Override
    public DeadLetter<EventMessage<?>> withCause(@Nullable Throwable requeueCause) {
        return touched(requeueCause == null ? cause : Optional.of(ThrowableCause.asCause(requeueCause)), diagnostics);
    }

    @Override
    public DeadLetter<EventMessage<?>> withDiagnostics(MetaData newDiagnostics) {
        return touched(cause, newDiagnostics);
    }

    private MongoDeadLetter touched(Optional<Cause> newCause, MetaData newDiagnostics) {
        Instant now = GenericDeadLetter.clock.instant();
        return new MongoDeadLetter(id, sequence, index, message, newCause, enqueuedAt, now, newDiagnostics);
    }
}
