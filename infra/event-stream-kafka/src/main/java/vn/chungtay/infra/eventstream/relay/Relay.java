package vn.chungtay.infra.eventstream.relay;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.KafkaException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstream.AcknowledgedSender;
import vn.chungtay.infra.eventstream.EventSource;
import vn.chungtay.infra.eventstream.KafkaUnavailable;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.eventstream.operate.WakeUp;
import vn.chungtay.infra.eventstream.publish.Publication;

/**
 * Publishes a service's log: of several replicas the holder of the lease follows the log in its order, sends what is for others,
 * and stores its position after the broker has acknowledged. Any failure ends the run; the next one begins, after a pause that
 * grows to a bound, at the stored position. So every event is delivered at least once, and none without its predecessors.
 */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** What an interrupted relay gets to put its things away. */
    private static final Duration INTERRUPTED = Duration.ofSeconds(1);

    private final String service;
    private final String bootstrapServers;
    private final RelaySettings settings;
    private final EventLog log;
    private final LogReader reader;
    private final TodaysEvents todaysEvents;
    private final Publications publications;
    private final RelayLease lease;
    private final OperatorActs acts;
    private final Clock clock;
    private final WakeUp wakeUp = new WakeUp();
    private final AtomicBoolean republishingRequested = new AtomicBoolean(true);

    private volatile RelayState state = RelayState.STANDING_BY;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    /**
     * A relay that is not running yet.
     *
     * @param service name of the service, part of its topic and of its source
     * @param serializer the one that the log was written with
     * @param upcaster the service's chain of upcasters
     */
    public Relay(
            String service,
            String bootstrapServers,
            RelaySettings settings,
            EventLog log,
            LogReader reader,
            MongoDatabase database,
            Serializer serializer,
            EventUpcaster upcaster,
            Collection<? extends Publication<?, ?>> publications,
            OperatorActs acts,
            Clock clock) {
        this.service = service;
        this.bootstrapServers = bootstrapServers;
        this.settings = settings;
        this.log = log;
        this.reader = reader;
        this.todaysEvents = new TodaysEvents(serializer, upcaster);
        this.publications = new Publications(publications);
        this.lease = new RelayLease(database, UUID.randomUUID().toString(), settings.leaseValidity());
        this.acts = acts;
        this.clock = clock;
        acts.onRequest(() -> {
            republishingRequested.set(true);
            wakeUp.call();
        });
    }

    /** What it is doing now. */
    public RelayState state() {
        return state;
    }

    /** How many events of the log have not been passed yet; asks the database. */
    public long lag() {
        long position = state.leading() ? state.position() : lease.position();
        return Math.max(0, log.lastPosition() - position);
    }

    @Override
    public void start() {
        stopping = false;
        thread = Thread.ofPlatform().name("relay-" + service).start(this::run);
    }

    @Override
    public void stop() {
        stopping = true;
        wakeUp.call();
        Thread running = thread;
        if (running != null) {
            try {
                if (!running.join(farewell())) {
                    running.interrupt();
                    running.join(INTERRUPTED);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    /** Who does not lead has sent nothing, so there is nothing to wait for: not for a broker that is away either. */
    private Duration farewell() {
        return state.leading() ? settings.deliveryTimeout().plusSeconds(2) : Duration.ofMillis(1);
    }

    @Override
    public boolean isRunning() {
        Thread running = thread;
        return running != null && running.isAlive();
    }

    private void run() {
        Runnable unregister = reader.onAppend(wakeUp::call);
        Duration pause = FIRST_PAUSE;
        try {
            while (!stopping) {
                long before = state.position();
                try {
                    relayWhileLeading();
                    pause = FIRST_PAUSE;
                } catch (RelayLease.LeaseLost e) {
                    LOG.warn("Relay of {}: {}", service, e.getMessage());
                    state = state.standingBy(state.position());
                } catch (RuntimeException e) {
                    pause = state.position() > before ? FIRST_PAUSE : pause;
                    tellTrouble(e, pause);
                    sleep(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("Relay of {} was interrupted; the next start goes on from the stored position", service);
        } finally {
            unregister.run();
            state = state.standingBy(state.position());
        }
    }

    private void relayWhileLeading() throws InterruptedException {
        RelayLease.Term term = lease.claim();
        if (term == null) {
            state = state.standingBy(state.position());
            wakeUp.await(settings.leaseValidity().dividedBy(4));
            return;
        }
        try (AcknowledgedSender sender = AcknowledgedSender.connect(bootstrapServers, settings.deliveryTimeout())) {
            new StreamTopics(bootstrapServers).ensure(List.of(StreamTopics.of(service)));
            RelayRun run = new RelayRun(reader, newRecordMaker(), sender, lease, term, settings, clock);
            Republishing republishing =
                    new Republishing(acts, reader, settings.batchSize(), this::newRecordMaker, republishingRequested);
            tellRecovery(term);
            while (!stopping) {
                boolean found = republishing.step(run) || run.step();
                state = state.leadingAt(run.position());
                if (!found) {
                    wakeUp.await(run.untilNextStep());
                }
            }
            run.store();
        } finally {
            releaseQuietly(term);
        }
    }

    private RecordMaker newRecordMaker() {
        EventSource source = new EventSource(service, log.epoch());
        return new RecordMaker(StreamTopics.of(service), source, todaysEvents, publications, reader);
    }

    private void sleep(Duration pause) throws InterruptedException {
        long until = System.nanoTime() + pause.toNanos();
        while (!stopping && System.nanoTime() < until) {
            wakeUp.await(Duration.ofNanos(until - System.nanoTime()));
        }
    }

    private void releaseQuietly(RelayLease.Term term) {
        try {
            lease.release(term);
        } catch (MongoException e) {
            // The lease runs out by itself; what led here is told by the caller.
            LOG.debug("Relay of {} could not give its lease back", service, e);
        }
    }

    private void tellTrouble(RuntimeException e, Duration pause) {
        // A refused record is no outage: it is refused again until a person has raised the limit.
        boolean outage = e instanceof KafkaUnavailable || e instanceof KafkaException || e instanceof MongoException;
        String what = e.getClass().getSimpleName() + ": " + e.getMessage();
        if (!what.equals(state.trouble())) {
            if (outage) {
                LOG.warn(
                        "Relay of {} stands at position {} and tries again in {}: {}",
                        service,
                        state.position(),
                        pause,
                        what);
            } else {
                LOG.error(
                        "Relay of {} cannot go on behind position {}; nothing is published until this is mended",
                        service,
                        state.position(),
                        e);
            }
        }
        state = state.inTrouble(what, !outage);
    }

    private void tellRecovery(RelayLease.Term term) {
        LOG.info("Relay of {} leads (term {}) from position {}", service, term.number(), term.position());
        state = state.beginningAt(term.position());
    }
}
