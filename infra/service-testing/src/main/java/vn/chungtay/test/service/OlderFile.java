package vn.chungtay.test.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.service.stored.StoredEventSerializer;
import vn.chungtay.infra.service.stored.UnknownStoredType;

/**
 * The approved shape of an earlier revision.
 *
 * @param name as stored
 * @param revision of the shape
 * @param file where it stands
 */
record OlderFile(String name, int revision, Path file) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static OlderFile of(String name, int revision) {
        return new OlderFile(name, revision, Path.of("src/test/resources/stored", name + ".v" + revision + ".json"));
    }

    /** Its hops make exactly what is approved of it, and that is an event of today. */
    void check(EventUpcaster hops, StoredEventSerializer serializer) throws IOException {
        var now = hops.upcast(Stream.of(stored(serializer))).toList();
        assertThat(now).hasSize(1);
        SerializedObject<JsonNode> data = now.getFirst().getData(JsonNode.class);
        Path today = file.resolveSibling(name + ".v" + revision + ".today.json");
        assertThat(data.getData()).isEqualTo(JSON.readTree(Files.readString(today)));
        Object event = serializer.deserialize(data);
        assertThat(serializer.typeForClass(event.getClass()))
                .as("an event is read, of the revision of today")
                .isEqualTo(new SimpleSerializedType(name, data.getType().getRevision()));
    }

    /** It is a summary of an earlier shape: nobody takes it for one of today. */
    void checkUnread(StoredEventSerializer serializer) throws IOException {
        var type = new SimpleSerializedType(name, String.valueOf(revision));
        var summary = new SimpleSerializedObject<>(Files.readString(file), String.class, type);
        assertThatExceptionOfType(UnknownStoredType.class).isThrownBy(() -> serializer.deserialize(summary));
    }

    private IntermediateEventRepresentation stored(StoredEventSerializer serializer) throws IOException {
        byte[] metaData = "{}".getBytes(StandardCharsets.US_ASCII);
        return new InitialEventRepresentation(
                new GenericDomainEventEntry<>(
                        "Aggregate",
                        "aggregate-1",
                        0,
                        "event-1",
                        Instant.EPOCH,
                        name,
                        String.valueOf(revision),
                        Files.readAllBytes(file),
                        metaData),
                serializer);
    }
}
