package vn.chungtay.infra.eventstore.deadletter;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.MongoEventStorageEngine;
import vn.chungtay.infra.eventstore.RawEvents;
import vn.chungtay.test.servers.TestServers;

/** Dead letters and the log that they come from, in a database of their own; each queue stands for a process. */
final class TestLetters implements AutoCloseable {

    static final String GROUP = "funds";

    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoDatabase database = client.getDatabase(TestServers.newDatabase());
    private final MongoEventLog log = MongoEventLog.open(database, LogSettings.defaults());
    private final DeadLetterSettings settings;

    private TestLetters(DeadLetterSettings settings) {
        this.settings = settings;
    }

    static TestLetters bounded(int bound) {
        return new TestLetters(new DeadLetterSettings(bound, bound, Duration.ofSeconds(30)));
    }

    SequencedDeadLetterQueue<EventMessage<?>> queue() {
        return queue(serializer(), NoOpEventUpcaster.INSTANCE);
    }

    /** As a version of the service with these upcasters and this serializer. */
    SequencedDeadLetterQueue<EventMessage<?>> queue(Serializer serializer, EventUpcaster upcasters) {
        return new MongoDeadLetters(database, new RawEvents(log, serializer, upcasters), serializer, settings)
                .queue(GROUP);
    }

    SequencedDeadLetterQueue<EventMessage<?>> queue(String group) {
        RawEvents events = new RawEvents(log, serializer(), NoOpEventUpcaster.INSTANCE);
        return new MongoDeadLetters(database, events, serializer(), settings).queue(group);
    }

    SequenceClaims newClaims() {
        return new SequenceClaims(database, GROUP, settings.claimTimeout());
    }

    MongoEventStorageEngine engine() {
        return engine(NoOpEventUpcaster.INSTANCE);
    }

    private MongoEventStorageEngine engine(EventUpcaster upcasters) {
        var engine = MongoEventStorageEngine.builder();
        engine.upcasterChain(upcasters);
        return engine.log(log)
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .build();
    }

    /** The whole log, as a processor with these upcasters reads it. */
    List<TrackedEventMessage<?>> tracked(EventUpcaster upcasters) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        engine(upcasters).readEvents(null, false).forEach(events::add);
        return events;
    }

    MongoEventLog log() {
        return log;
    }

    MongoCollection<Document> letters() {
        return database.getCollection("deadLetters");
    }

    MongoCollection<Document> claims() {
        return database.getCollection("deadLetterClaims");
    }

    DeadLetter<? extends EventMessage<?>> first(String sequence) {
        return queue().deadLetterSequence(sequence).iterator().next();
    }

    List<Object> payloads(String sequence) {
        return all(sequence, letter -> letter.message().getPayload());
    }

    <T> List<T> all(String sequence, Function<DeadLetter<? extends EventMessage<?>>, T> value) {
        List<T> values = new ArrayList<>();
        queue().deadLetterSequence(sequence).forEach(letter -> values.add(value.apply(letter)));
        return values;
    }

    static DeadLetter<EventMessage<?>> letter(EventMessage<?> event) {
        return new GenericDeadLetter<>("sequence", event, new IllegalStateException("cannot be handled"));
    }

    static DeadLetter<EventMessage<?>> letter(String payload) {
        return letter(GenericEventMessage.asEventMessage(payload));
    }

    /** As in the services: a replay token is read back only by who says what it may hold. */
    static Serializer serializer() {
        var tokens = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .allowIfSubType(String.class)
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(tokens))
                .build();
    }

    @Override
    public void close() {
        log.close();
        database.drop();
        client.close();
    }
}
