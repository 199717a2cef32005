package vn.chungtay.infra.eventstore.deadletter;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import vn.chungtay.infra.eventstore.RawEvents;

/** The dead letters of a service: a queue for each processing group that wants one, all in one collection. */
public final class MongoDeadLetters {

    private final MongoDatabase database;
    private final RawEvents events;
    private final Serializer serializer;
    private final DeadLetterSettings settings;

    /**
     * Keeps dead letters in this database.
     *
     * @param events how events are kept
     * @param serializer writes diagnostics and tokens as text
     */
    public MongoDeadLetters(
            MongoDatabase database, RawEvents events, Serializer serializer, DeadLetterSettings settings) {
        this.database = database;
        this.events = events;
        this.serializer = serializer;
        this.settings = settings;
    }

    /** The queue of this group, for {@code EventProcessingConfigurer.registerDeadLetterQueue}. */
    public SequencedDeadLetterQueue<EventMessage<?>> queue(String processingGroup) {
        return new MongoSequencedDeadLetterQueue(
                new LetterCollection(database, processingGroup),
                new SequenceClaims(database, processingGroup, settings.claimTimeout()),
                new LetterDocument(events, serializer),
                settings);
    }
}
