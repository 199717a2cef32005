package vn.chungtay.infra.eventstream.consume;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.PublishedUpTo;
import vn.chungtay.infra.eventstream.UnreadableRecord;
import vn.chungtay.infra.eventstream.consume.DeadLetter.Cause;

/**
 * Takes dead letters in, those of an aggregate in their order. A letter goes after its event has taken effect: a crash between
 * the two leads to a repetition under the same idempotency key, as in the normal way.
 */
final class LetterRetry {

    private final ConsumerName consumer;
    private final Subscriptions subscriptions;
    private final SeenEvents seenEvents;
    private final LetterCollection letters;
    private final DiscardedEvents discarded;
    private final Outage outage;
    private final Clock clock;

    LetterRetry(
            ConsumerName consumer,
            Subscriptions subscriptions,
            SeenEvents seenEvents,
            LetterCollection letters,
            DiscardedEvents discarded,
            Outage outage,
            Clock clock) {
        this.consumer = consumer;
        this.subscriptions = subscriptions;
        this.seenEvents = seenEvents;
        this.letters = letters;
        this.discarded = discarded;
        this.outage = outage;
        this.clock = clock;
    }

    /**
     * Takes an aggregate's letters in until one fails; when none is left the aggregate goes back into the normal way.
     *
     * @throws RuntimeException an outage, or that another replica goes on
     */
    void aggregate(String aggregate, ActInWork act) {
        boolean goesOn = true;
        while (goesOn) {
            act.goOn();
            LastSeen seen = seenEvents.find(aggregate);
            if (seen == null) {
                return;
            }
            Optional<DeadLetter> first = letters.first(consumer.mark(), aggregate, seen.sequence());
            goesOn = first.isPresent()
                    ? takeIn(first.get(), seen, act)
                    : seen.deadLettered() && !seenEvents.takeBack(aggregate, seen.sequence());
        }
    }

    /**
     * Takes in a letter of which it was not known what it is, if this version can read it and its place is the next of its aggregate.
     *
     * @throws RuntimeException as {@link #aggregate}
     */
    void unknown(DeadLetter letter, ActInWork act) {
        act.goOn();
        try {
            switch (letter.parse()) {
                case CloudEventRecord event -> unknown(letter, event, act);
                case PublishedUpTo _ -> takenIn(letter, act);
            }
        } catch (UnreadableRecord e) {
            failed(letter, Cause.of(e), act);
        }
    }

    private void unknown(DeadLetter letter, CloudEventRecord event, ActInWork act) {
        SeenEvents.Batch seen = seenEvents.load(List.of(event));
        LastSeen last = seen.before(event);
        if (last != null && event.sequence() <= last.sequence()) {
            takenIn(letter, act);
        } else if (!Objects.equals(event.previous(), last == null ? null : last.position())) {
            failed(letter, Cause.of(new GapInStream(event, last)), act);
        } else if (last != null && last.deadLettered()) {
            failed(letter, Cause.BEHIND_ANOTHER, act);
        } else {
            Cause failure = react(letter, event);
            if (failure == null) {
                seen.saw(event);
                seen.store();
                takenIn(letter, act);
            } else {
                failed(letter, failure, act);
            }
        }
    }

    private boolean takeIn(DeadLetter letter, LastSeen seen, ActInWork act) {
        // A crash between letter and setting aside: the event came again and took effect in the normal way.
        boolean tookEffect = !seen.deadLettered();
        // Another consumer's letter of the same event was given up, so this one never takes effect either.
        boolean givenUp = discarded.of(List.of(letter.name())).contains(letter.name());
        Cause failure = tookEffect || givenUp ? null : react(letter, (CloudEventRecord) letter.parse());
        if (failure == null) {
            takenIn(letter, act);
        } else {
            failed(letter, failure, act);
        }
        return failure == null;
    }

    private @Nullable Cause react(DeadLetter letter, CloudEventRecord event) {
        try {
            subscriptions.react(letter.place().topic(), event);
            return null;
        } catch (RuntimeException e) {
            if (outage.behind(e)) {
                throw e;
            }
            return Cause.of(e);
        }
    }

    private void takenIn(DeadLetter letter, ActInWork act) {
        letters.remove(letter.id());
        act.count(ActInWork.TAKEN_IN);
    }

    private void failed(DeadLetter letter, Cause cause, ActInWork act) {
        letters.failedAgain(letter.id(), cause, act.id(), clock.instant());
        act.count(ActInWork.FAILED);
    }
}
