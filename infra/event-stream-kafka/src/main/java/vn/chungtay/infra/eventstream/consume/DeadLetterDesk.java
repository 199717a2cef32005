package vn.chungtay.infra.eventstream.consume;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.Page;

/**
 * Where operators see the dead letters of this service's consumers, and where their acts on them are carried out. Of a view that is
 * made anew both makings may have a letter of the same event; each is settled for itself.
 */
public final class DeadLetterDesk {

    /** Names in {@link OperatorAct#target()}. */
    public static final String LETTER = "letterId";

    public static final String SOURCE = "source";
    public static final String CAUSE = "cause";
    public static final String TOPIC = "topic";
    public static final String CONSUMER = "consumer";

    static final Set<Kind> ACTS = Set.of(Kind.RETRY_LETTER, Kind.RETRY_CAUSE, Kind.DISCARD_LETTER);

    private final LetterCollection letters;
    private final DiscardedEvents discarded;
    /** How the letters of each consumer are tried again, by its group. */
    private final Map<String, LetterRetry> retries = new ConcurrentHashMap<>();

    DeadLetterDesk(LetterCollection letters, DiscardedEvents discarded) {
        this.letters = letters;
        this.discarded = discarded;
    }

    /** From now on the consumer's letters can be tried again in this process. */
    void opens(ConsumerName consumer, LetterRetry retry) {
        retries.put(key(consumer.mark()), retry);
    }

    /** The consumer runs in this process no more. */
    void closes(ConsumerName consumer) {
        retries.remove(key(consumer.mark()));
    }

    /**
     * The letters that wait, the oldest first.
     *
     * @param after cursor of the page before, absent for the first
     * @param limit at most so many, above 0
     */
    public Page<DeadLetter> list(LetterFilter filter, @Nullable String after, int limit) {
        return letters.list(filter, after, limit);
    }

    /** One letter; empty when it does not wait any more. */
    public Optional<DeadLetter> find(String id) {
        return letters.find(id);
    }

    /** The letter that has to be settled before this one: the first of its aggregate. It is the letter itself where none is. */
    public DeadLetter firstOf(DeadLetter letter) {
        DeadLetter.Event event = letter.event();
        return event == null
                ? letter
                : letters.first(letter.consumer(), event.aggregate(), event.sequence())
                        .orElse(letter);
    }

    /** How many wait and since when, by topic and cause. */
    public List<WaitingLetters> waiting() {
        return letters.waiting();
    }

    /**
     * Carries an act out, as far as that was not done before.
     *
     * @throws RuntimeException an outage, or that another replica goes on
     */
    void carryOut(OperatorAct act, ActInWork work) {
        switch (act.kind()) {
            case RETRY_LETTER -> retry(act, work);
            case RETRY_CAUSE -> retryCause(act, work);
            case DISCARD_LETTER -> {
                letters.find(act.target(LETTER)).ifPresent(letter -> {
                    discarded.add(letter.name());
                    letters.remove(letter.id());
                    work.count(ActInWork.DISCARDED);
                });
                retry(act, work);
            }
            case REPUBLISH_FROM, REPUBLISH_AGGREGATE, REBUILD_PROJECTION, ABANDON_REBUILD ->
                throw new IllegalArgumentException("Not for the desk: " + act.kind());
        }
        work.done();
    }

    /** The letter may be gone already, but those behind it wait for the same act. */
    private void retry(OperatorAct act, ActInWork work) {
        if (act.target().containsKey(OperatorAct.AGGREGATE)) {
            String aggregate = act.target(SOURCE) + "|" + act.target(OperatorAct.AGGREGATE);
            retryOf(act.target().get(CONSUMER)).ifPresent(retry -> retry.aggregate(aggregate, work));
        } else {
            letters.find(act.target(LETTER))
                    .ifPresent(letter -> retryOf(letter.consumer()).ifPresent(retry -> retry.unknown(letter, work)));
        }
    }

    private void retryCause(OperatorAct act, ActInWork work) {
        LetterFilter wanted = new LetterFilter(act.target().get(TOPIC), act.target(CAUSE), null);
        Optional<DeadLetter> next = letters.untried(wanted, act.id());
        while (next.isPresent()) {
            DeadLetter letter = next.get();
            letters.tried(letter.id(), act.id());
            retryOf(letter.consumer()).ifPresent(retry -> {
                if (letter.event() == null) {
                    retry.unknown(letter, work);
                } else {
                    retry.aggregate(letter.event().aggregate(), work);
                }
            });
            next = letters.untried(wanted, act.id());
        }
    }

    /** How a consumer's letters are tried again; nothing when it is gone, and its letters with it. */
    private Optional<LetterRetry> retryOf(@Nullable String consumer) {
        LetterRetry retry = retries.get(key(consumer));
        if (retry == null && !letters.names(consumer).isEmpty()) {
            throw new NotRunning(key(consumer));
        }
        return Optional.ofNullable(retry);
    }

    private static String key(@Nullable String mark) {
        return mark == null ? "" : mark;
    }

    /** The consumer whose letters are to be tried does not run in this process; it will, or its letters go with it. */
    static final class NotRunning extends RuntimeException {
        NotRunning(String consumer) {
            super("The consumer " + consumer + " does not run here now");
        }
    }
}
