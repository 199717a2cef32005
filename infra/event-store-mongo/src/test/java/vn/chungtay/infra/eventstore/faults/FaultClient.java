package vn.chungtay.infra.eventstore.faults;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.chungtay.infra.eventstore.AppendOutcomeUnknown;
import vn.chungtay.infra.eventstore.DuplicateIdempotencyKey;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.LogBusy;
import vn.chungtay.infra.eventstore.TestLog;
import vn.chungtay.infra.eventstore.faults.Attempt.Outcome;

/** One thread of a service that appends to aggregates of its own and to some that it shares with others. */
final class FaultClient implements Callable<Void> {

    private static final int MOST_EVENTS = 5;
    private static final int SHARED = 2;
    private static final int REPEATS = 20;

    private final String name;
    private final UnsteadyProcess process;
    private final LogModel model;
    private final Random random;
    private final int operations;
    private int generation;
    private long nextOwn;

    FaultClient(String name, UnsteadyProcess process, LogModel model, long seed, int operations) {
        this.name = name;
        this.process = process;
        this.model = model;
        this.random = new Random(seed);
        this.operations = operations;
    }

    @Override
    public Void call() {
        for (int operation = 0; operation < operations; operation++) {
            switch (random.nextInt(5)) {
                case 0 -> appendOwn(own());
                case 1 -> appendOwnAndAnother(operation);
                case 2, 3 -> compete();
                default -> appendUntilDone(name + "-" + operation);
            }
        }
        return null;
    }

    private String own() {
        return name + "." + generation;
    }

    /** Who does not know what became of an append lets the aggregate be and begins another. */
    private Outcome appendOwn(String aggregateId) {
        List<DomainEventMessage<?>> events = events(aggregateId, nextOwn, MetaData.emptyInstance());
        Outcome outcome = append(events);
        proceed(events.size(), outcome);
        return outcome;
    }

    private void appendOwnAndAnother(int operation) {
        List<DomainEventMessage<?>> events = new ArrayList<>(events(own(), nextOwn, MetaData.emptyInstance()));
        int ofOwn = events.size();
        events.addAll(events(name + "+" + operation, 0, MetaData.emptyInstance()));
        proceed(ofOwn, append(events));
    }

    private void compete() {
        String shared = "shared-" + random.nextInt(SHARED);
        try {
            long next = process.log().engine().lastSequenceNumberFor(shared).orElse(-1L) + 1;
            append(events(shared, next, MetaData.emptyInstance()));
        } catch (MongoException | IllegalStateException unread) { // a fault, or the process was started anew
            appendOwn(own());
        }
    }

    /** As a service does with an idempotency key: it makes the events again and repeats until it knows. */
    private void appendUntilDone(String idempotencyKey) {
        int count = 1 + random.nextInt(MOST_EVENTS);
        MetaData metaData = MetaData.with(EventLog.IDEMPOTENCY_KEY, idempotencyKey);
        Outcome outcome = Outcome.UNKNOWN;
        for (int n = 0; n < REPEATS && (outcome == Outcome.UNKNOWN || outcome == Outcome.NOT_TAKEN); n++) {
            outcome = append(events(own(), nextOwn, metaData, count));
        }
        proceed(count, outcome);
        if (outcome == Outcome.ACKNOWLEDGED || outcome == Outcome.DONE_BEFORE) {
            notePlace(idempotencyKey);
        }
    }

    private void notePlace(String idempotencyKey) {
        try {
            model.toldPlace(
                    idempotencyKey,
                    process.log()
                            .log()
                            .findByIdempotencyKey(idempotencyKey)
                            .orElseThrow()
                            .position());
        } catch (MongoException | IllegalStateException unread) {
            model.couldNotRead();
        }
    }

    private void proceed(int count, Outcome outcome) {
        switch (outcome) {
            case ACKNOWLEDGED, DONE_BEFORE -> nextOwn += count;
            case LOST_RACE, UNKNOWN -> {
                generation++;
                nextOwn = 0;
            }
            case NOT_TAKEN -> {} // the place is still free
        }
    }

    private Outcome append(List<DomainEventMessage<?>> events) {
        Outcome outcome = outcome(process.log(), events);
        model.attempted(Attempt.of(events, outcome));
        return outcome;
    }

    private static Outcome outcome(TestLog log, List<DomainEventMessage<?>> events) {
        try {
            log.engine().appendEvents(events);
            return Outcome.ACKNOWLEDGED;
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            return Outcome.LOST_RACE;
        } catch (DuplicateIdempotencyKey done) {
            return Outcome.DONE_BEFORE;
        } catch (AppendOutcomeUnknown unknown) {
            return Outcome.UNKNOWN;
        } catch (LogBusy | EventStoreException notTaken) {
            return Outcome.NOT_TAKEN;
        }
    }

    private List<DomainEventMessage<?>> events(String aggregateId, long first, MetaData metaData) {
        return events(aggregateId, first, metaData, 1 + random.nextInt(MOST_EVENTS));
    }

    private static List<DomainEventMessage<?>> events(String aggregateId, long first, MetaData metaData, int count) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (long sequence = first; sequence < first + count; sequence++) {
            events.add(new GenericDomainEventMessage<>("test", aggregateId, sequence, "payload", metaData));
        }
        return events;
    }
}
