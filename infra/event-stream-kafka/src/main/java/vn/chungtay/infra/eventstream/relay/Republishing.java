package vn.chungtay.infra.eventstream.relay;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstore.LoggedEvent;
import vn.chungtay.infra.eventstream.RecordRefused;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorActs;

/**
 * Sends events of the log again when an operator has asked for it: by the leader, in the order of the log, while new events wait
 * until the repetition has caught up, so that also who has lost everything sees each event behind its predecessor. How far it has
 * got is stored with each batch; the next leader goes on there.
 */
public final class Republishing {

    /** Name in {@link OperatorAct#target()} of the first position that is sent again. */
    public static final String FROM = "fromPosition";

    /** Names in {@link OperatorAct#outcome()}: records sent, where it goes on, and the last position of the log that belongs to it. */
    static final String SENT = "sent";

    static final String NEXT = "next";
    static final String UP_TO = "upTo";

    private static final Logger LOG = LoggerFactory.getLogger(Republishing.class);
    private static final Set<Kind> ACTS = Set.of(Kind.REPUBLISH_FROM, Kind.REPUBLISH_AGGREGATE);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final OperatorActs acts;
    private final LogReader log;
    private final int batchSize;
    private final Supplier<RecordMaker> newRecordMaker;
    private final AtomicBoolean requested;

    private @Nullable Work work;
    private long lookedAt;

    /**
     * For one leader.
     *
     * @param newRecordMaker makes records with a memory of their own: the live one names an aggregate's last event as the
     *     predecessor of its first
     * @param requested set when this replica has taken a request
     */
    Republishing(
            OperatorActs acts,
            LogReader log,
            int batchSize,
            Supplier<RecordMaker> newRecordMaker,
            AtomicBoolean requested) {
        this.acts = acts;
        this.log = log;
        this.batchSize = batchSize;
        this.newRecordMaker = newRecordMaker;
        this.requested = requested;
        this.lookedAt = System.nanoTime() - LOOK_EVERY.toNanos();
    }

    /** One act and how far it has got. */
    private record Work(OperatorAct act, RecordMaker records, long next, long upTo, long sent) {

        Map<String, Long> outcome() {
            Map<String, Long> outcome = new HashMap<>();
            outcome.put(NEXT, next);
            outcome.put(UP_TO, upTo);
            outcome.put(SENT, sent);
            return outcome;
        }

        Work after(LoggedEvent last, int count) {
            long goesOn = act.kind() == Kind.REPUBLISH_FROM ? last.position() + 1 : last.sequence() + 1;
            return new Work(act, records, goesOn, upTo, sent + count);
        }
    }

    /**
     * Sends the next batch, if an act is open.
     *
     * @return whether there is more to send before the log goes on
     */
    boolean step(RelayRun run) {
        if (work == null) {
            work = look(run);
        }
        Work now = work;
        if (now == null) {
            return false;
        }
        List<LoggedEvent> events = read(now);
        if (events.isEmpty()) {
            acts.done(now.act(), now.outcome());
            LOG.info(
                    "Act {} of an operator is done: {} records were sent again",
                    now.act().id(),
                    now.sent());
            run.markAgain();
            work = null;
            return true;
        }
        List<ProducerRecord<byte[], byte[]>> records = make(now, events);
        if (records == null) {
            work = null;
            return true;
        }
        send(now, records, run);
        work = now.after(events.getLast(), records.size());
        acts.progress(now.act(), work.outcome());
        return true;
    }

    private @Nullable Work look(RelayRun run) {
        boolean called = requested.getAndSet(false);
        if (!called && System.nanoTime() - lookedAt < LOOK_EVERY.toNanos()) {
            return null;
        }
        lookedAt = System.nanoTime();
        return acts.nextOpen(ACTS).map(act -> begin(act, run)).orElse(null);
    }

    private Work begin(OperatorAct act, RelayRun run) {
        long first = act.kind() == Kind.REPUBLISH_FROM ? Long.parseLong(act.target(FROM)) : 0;
        Map<String, Long> done = act.outcome();
        return new Work(
                act,
                newRecordMaker.get(),
                done.getOrDefault(NEXT, first),
                done.getOrDefault(UP_TO, run.position()),
                done.getOrDefault(SENT, 0L));
    }

    private List<LoggedEvent> read(Work now) {
        if (now.act().kind() == Kind.REPUBLISH_FROM) {
            int left = (int) Math.min(batchSize, now.upTo() - now.next() + 1);
            return left <= 0 ? List.of() : log.read(now.next(), left);
        }
        return log
                .readBackwards(now.act().target(OperatorAct.AGGREGATE), now.next() + batchSize, batchSize)
                .reversed()
                .stream()
                .filter(event -> event.sequence() >= now.next() && event.position() <= now.upTo())
                .toList();
    }

    /** The records, or nothing when an event cannot be mapped any more: that ends the act and not the relay. */
    private @Nullable List<ProducerRecord<byte[], byte[]>> make(Work now, List<LoggedEvent> events) {
        List<ProducerRecord<byte[], byte[]>> made = new ArrayList<>();
        for (LoggedEvent event : events) {
            try {
                ProducerRecord<byte[], byte[]> record = now.records().event(event);
                if (record != null) {
                    made.add(record);
                }
            } catch (MongoException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.error(
                        "Act {} of an operator failed at position {}", now.act().id(), event.position(), e);
                acts.failed(now.act(), "Event %s at position %d: %s".formatted(event.id(), event.position(), e));
                return null;
            }
        }
        return made;
    }

    private void send(Work now, List<ProducerRecord<byte[], byte[]>> records, RelayRun run) {
        try {
            run.sendAgain(records);
        } catch (RecordRefused e) {
            acts.failed(now.act(), String.valueOf(e.getMessage()));
            throw e;
        }
    }
}
