package vn.chungtay.infra.eventstream.consume;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.Page;

/** Where operators see the dead letters of this service's consumers, and where their acts on them are carried out. */
public final class DeadLetterDesk {

    /** Names in {@link OperatorAct#target()}. */
    public static final String LETTER = "letterId";

    public static final String SOURCE = "source";
    public static final String CAUSE = "cause";
    public static final String TOPIC = "topic";

    static final Set<Kind> ACTS = Set.of(Kind.RETRY_LETTER, Kind.RETRY_CAUSE, Kind.DISCARD_LETTER);

    private final LetterCollection letters;
    private final LetterRetry retry;

    DeadLetterDesk(LetterCollection letters, LetterRetry retry) {
        this.letters = letters;
        this.retry = retry;
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
                : letters.first(event.aggregate(), event.sequence()).orElse(letter);
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
            retry.aggregate(act.target(SOURCE) + "|" + act.target(OperatorAct.AGGREGATE), work);
        } else {
            letters.find(act.target(LETTER)).ifPresent(letter -> retry.unknown(letter, work));
        }
    }

    private void retryCause(OperatorAct act, ActInWork work) {
        LetterFilter wanted = new LetterFilter(act.target().get(TOPIC), act.target(CAUSE), null);
        Optional<DeadLetter> next = letters.untried(wanted, act.id());
        while (next.isPresent()) {
            DeadLetter letter = next.get();
            letters.tried(letter.id(), act.id());
            if (letter.event() == null) {
                retry.unknown(letter, work);
            } else {
                retry.aggregate(letter.event().aggregate(), work);
            }
            next = letters.untried(wanted, act.id());
        }
    }
}
