package vn.chungtay.infra.eventstore.deadletter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.WrongDeadLetterTypeException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.infra.eventstore.deadletter.SequenceClaims.Claim;

/**
 * The dead letters of one processing group. The order inside a sequence is that of a number in a unique key, and no clock's.
 *
 * <p>An event that is delivered again, since the token that follows it could not be stored, has its letter already and gets no
 * second one. A letter that was processed inside a unit of work leaves when that commits, after everything that handlers appended;
 * like this an append that fails loses no reaction. Letters may be processed twice, but never out of order and never by two at the
 * same time, unless one handler works on one letter for longer than the claim's time-out.
 *
 * <p>A sequence is known by the text of its identifier, which has to be the same in every process. Times that letters carry are
 * kept in milliseconds. The bounds can be exceeded by what is enqueued at the same time.
 */
final class MongoSequencedDeadLetterQueue implements SequencedDeadLetterQueue<EventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(MongoSequencedDeadLetterQueue.class);

    /** How often a place is looked for; with the pauses, which double from 1 ms, for about a second. */
    private static final int ATTEMPTS = 10;

    private static final long BEFORE_FIRST = -1;

    private final LetterCollection letters;
    private final SequenceClaims claims;
    private final LetterDocument form;
    private final DeadLetterSettings settings;

    MongoSequencedDeadLetterQueue(
            LetterCollection letters, SequenceClaims claims, LetterDocument form, DeadLetterSettings settings) {
        this.letters = letters;
        this.claims = claims;
        this.form = form;
        this.settings = settings;
    }

    /**
     * Appends the letter to its sequence.
     *
     * @throws DeadLetterQueueOverflowException if the sequence, or the queue for a new one, is full
     * @throws SequenceContended if others enqueued to this sequence all the time
     */
    @Override
    public void enqueue(Object sequenceIdentifier, DeadLetter<? extends EventMessage<?>> letter) {
        String sequence = sequenceIdentifier.toString();
        Document document = form.write(letter);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (letters.holdsEventOf(document, sequence)) {
                return;
            }
            if (isFull(sequence)) {
                throw new DeadLetterQueueOverflowException(
                        "No room for event " + letter.message().getIdentifier() + " in sequence " + sequence);
            }
            if (letters.add(document, sequence, letters.lastIndex(sequence) + 1)) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1L << attempt));
        }
        throw new SequenceContended(sequence, ATTEMPTS);
    }

    @Override
    public void evict(DeadLetter<? extends EventMessage<?>> letter) {
        letters.remove(ours(letter).id());
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter,
            UnaryOperator<DeadLetter<? extends EventMessage<?>>> letterUpdater) {
        String id = ours(letter).id();
        if (!letters.update(id, form.writeState(letterUpdater.apply(letter).markTouched()))) {
            throw new NoSuchDeadLetterException("There is no dead letter " + id + " to put back");
        }
    }

    @Override
    public boolean contains(Object sequenceIdentifier) {
        return letters.contains(sequenceIdentifier.toString());
    }

    @Override
    public Iterable<DeadLetter<? extends EventMessage<?>>> deadLetterSequence(Object sequenceIdentifier) {
        List<Document> documents = letters.all(sequenceIdentifier.toString());
        return () -> documents.stream()
                .<DeadLetter<? extends EventMessage<?>>>map(form::read)
                .iterator();
    }

    @Override
    public Iterable<Iterable<DeadLetter<? extends EventMessage<?>>>> deadLetters() {
        List<String> sequences = letters.sequences();
        return () -> sequences.stream().map(this::deadLetterSequence).iterator();
    }

    @Override
    public boolean isFull(Object sequenceIdentifier) {
        long size = sequenceSize(sequenceIdentifier);
        return size > 0 ? size >= settings.maxSequenceSize() : amountOfSequences() >= settings.maxSequences();
    }

    @Override
    public long size() {
        return letters.size();
    }

    @Override
    public long sequenceSize(Object sequenceIdentifier) {
        return letters.size(sequenceIdentifier.toString());
    }

    @Override
    public long amountOfSequences() {
        return letters.sequences().size();
    }

    @Override
    public void clear() {
        letters.removeAll();
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> sequenceFilter,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> processingTask) {
        for (String sequence : letters.sequences()) {
            Optional<Claim> claim =
                    first(sequence, sequenceFilter).isPresent() ? claims.take(sequence) : Optional.empty();
            if (claim.isPresent()) {
                try {
                    // Before the claim, another may have been at work here.
                    Optional<MongoDeadLetter> first = first(sequence, sequenceFilter);
                    if (first.isPresent()) {
                        return processAll(first.get(), claim.get(), processingTask);
                    }
                } finally {
                    afterUnitOfWork(claim.get()::release);
                }
            }
        }
        return false;
    }

    private Optional<MongoDeadLetter> first(
            String sequence, Predicate<DeadLetter<? extends EventMessage<?>>> sequenceFilter) {
        return Optional.ofNullable(letters.after(sequence, BEFORE_FIRST))
                .map(this::readable)
                .filter(sequenceFilter);
    }

    private boolean processAll(
            MongoDeadLetter first,
            Claim claim,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        MongoDeadLetter letter = first;
        while (claim.renew()) {
            EnqueueDecision<EventMessage<?>> decision = task.apply(letter);
            if (decision.shouldEnqueue()) {
                putBack(letter, decision);
                return false;
            }
            MongoDeadLetter done = letter;
            onCommit(() -> evict(done));
            Document next = letters.after(letter.sequence(), letter.index());
            if (next == null) {
                return true;
            }
            letter = readable(next);
            if (letter == null) {
                return false;
            }
        }
        LOG.warn("Another process took over sequence {}; its handlers work for too long", letter.sequence());
        return false;
    }

    private void putBack(MongoDeadLetter letter, EnqueueDecision<EventMessage<?>> decision) {
        requeue(letter, kept -> {
            DeadLetter<? extends EventMessage<?>> decided = decision.withDiagnostics(kept);
            return decision.enqueueCause()
                    .<DeadLetter<? extends EventMessage<?>>>map(decided::withCause)
                    .orElse(decided);
        });
    }

    /** The letter, or nothing if this version cannot read it: then it says why, and stands back behind the other sequences. */
    private @Nullable MongoDeadLetter readable(Document document) {
        try {
            return form.read(document);
        } catch (SerializationException | EventStoreException unreadable) {
            String id = document.getString(LetterDocument.ID);
            LOG.error("Dead letter {} cannot be read, and its sequence waits", id, unreadable);
            letters.update(id, LetterDocument.writeUnreadable(unreadable));
            return null;
        }
    }

    /** Like a token, a letter may only be done with once what its handlers appended is in the log. */
    private static void onCommit(Runnable act) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().onCommit(unitOfWork -> act.run());
        } else {
            act.run();
        }
    }

    private static void afterUnitOfWork(Runnable act) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().onCleanup(unitOfWork -> act.run());
        } else {
            act.run();
        }
    }

    private static MongoDeadLetter ours(DeadLetter<? extends EventMessage<?>> letter) {
        if (letter instanceof MongoDeadLetter ours) {
            return ours;
        }
        throw new WrongDeadLetterTypeException("Only a letter of this queue can be evicted or put back, not a "
                + letter.getClass().getName());
    }
}
