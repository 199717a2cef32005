package vn.chungtay.infra.eventstream.consume;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.chungtay.infra.eventstream.StreamTopics;

/**
 * What all consumers of a service share: the place where its dead letters wait, the desk where operators settle them, what has been
 * given up. Makes the consumers: those of the service, and those of each making of a view.
 */
public final class Consumption implements AutoCloseable {

    private final String service;
    private final String bootstrapServers;
    private final MongoDatabase database;
    private final Outage outage;
    private final Clock clock;
    private final LetterCollection letters;
    private final DiscardedEvents discarded;
    private final DeadLetters deadLetters;
    private final DeadLetterDesk desk;
    private final Set<StreamConsumers> made = ConcurrentHashMap.newKeySet();

    /**
     * Of one service.
     *
     * @param service its name
     * @param database its own
     * @param outage failures that pass by themselves
     */
    public Consumption(String service, String bootstrapServers, MongoDatabase database, Outage outage, Clock clock) {
        this.service = service;
        this.bootstrapServers = bootstrapServers;
        this.database = database;
        this.outage = outage;
        this.clock = clock;
        this.letters = new LetterCollection(database);
        this.discarded = new DiscardedEvents(database);
        this.deadLetters = new DeadLetters(bootstrapServers, service, letters, clock);
        this.desk = new DeadLetterDesk(letters, discarded);
    }

    /** The service itself, as a consumer. */
    public ConsumerName service() {
        return ConsumerName.of(service);
    }

    /** Consumers that are not running yet. */
    public StreamConsumers consumers(
            ConsumerName name,
            Collection<? extends Subscription<?>> subscriptions,
            Collection<Subscription.Ignored> ignored) {
        Parts parts = new Parts(name, new Subscriptions(subscriptions, ignored));
        StreamConsumers consumers =
                new StreamConsumers(name, bootstrapServers, parts.subscriptions, parts.intake(), parts.retry(), desk);
        made.add(consumers);
        return consumers;
    }

    /** The second way of a fold. */
    public SideIntake sideIntake(ConsumerName name, Collection<? extends Subscription<?>> subscriptions) {
        Parts parts = new Parts(name, new Subscriptions(subscriptions, List.of()));
        return new SideIntake(
                name, database, parts.seen, letters, deadLetters, discarded, parts.intake(), parts.retry(), desk);
    }

    /** How far a consumer has taken in the topics, by all replicas. */
    public StreamPositions positions(ConsumerName name, Collection<String> topics) {
        return markers(name, topics);
    }

    /** Whether each event that one consumer has put aside waits for the other, too. */
    public boolean waitsForNoMore(ConsumerName one, ConsumerName other) {
        Set<String> waiting = letters.names(one.mark());
        return waiting.isEmpty() || letters.names(other.mark()).containsAll(waiting);
    }

    /** The consumers are not needed in this process any more. */
    public void release(StreamConsumers consumers) {
        made.remove(consumers);
    }

    /** Removes what a consumer that runs nowhere any more has left in the database; what is gone already stays so. */
    public void forget(ConsumerName name) {
        letters.removeAll(name.mark());
        markers(name, List.of()).forget();
        new SeenEvents(database, name).forget();
        SideIntake.left(database, name).drop();
    }

    /** Where the dead letters wait, those of all replicas and consumers. */
    public DeadLetterDesk desk() {
        return desk;
    }

    /** How many topics stand at a gap in this process. */
    public int alarms() {
        return made.stream().mapToInt(consumers -> consumers.alarms().size()).sum();
    }

    /** How many topics wait for an outage to pass. */
    public int outages() {
        return made.stream().mapToInt(consumers -> consumers.outages().size()).sum();
    }

    /** How many dead letters this process has made. */
    public long deadLetterCount() {
        return deadLetters.count();
    }

    @Override
    public void close() {
        deadLetters.close();
    }

    private SeenMarkers markers(ConsumerName name, Collection<String> topics) {
        return new SeenMarkers(
                database, name, topics.stream().map(StreamTopics::service).toList());
    }

    /** What belongs to one consumer. */
    private final class Parts {

        private final ConsumerName name;
        private final Subscriptions subscriptions;
        private final SeenEvents seen;

        Parts(ConsumerName name, Subscriptions subscriptions) {
            this.name = name;
            this.subscriptions = subscriptions;
            this.seen = new SeenEvents(database, name);
        }

        Intake intake() {
            SeenMarkers markers = markers(name, subscriptions.topics());
            return new Intake(
                    name,
                    subscriptions,
                    seen,
                    markers,
                    deadLetters,
                    discarded,
                    new MissingEvents(bootstrapServers),
                    outage);
        }

        LetterRetry retry() {
            return new LetterRetry(name, subscriptions, seen, letters, discarded, outage, clock);
        }
    }
}
