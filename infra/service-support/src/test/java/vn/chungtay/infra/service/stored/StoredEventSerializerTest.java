package vn.chungtay.infra.service.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.events.CounterOpened;

class StoredEventSerializerTest {

    private final StoredEventSerializer serializer = new StoredEventSerializer(
            StoredEvents.scan(List.of("vn.chungtay.sample"), Set.of("sample.CounterPainted")));

    private static SerializedObject<String> stored(String json, String name, String revision) {
        return new SimpleSerializedObject<>(json, String.class, name, revision);
    }

    @Test
    void writesTheNameAndNotTheClass() {
        var stored =
                serializer.serialize(new CounterOpened("counter-1", "T63-08", LocalDate.of(2025, 2, 1)), String.class);

        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("sample.CounterOpened", "1"));
        assertThat(stored.getData())
                .isEqualTo("{\"counterId\":\"counter-1\",\"unitCode\":\"T63-08\",\"occurredOn\":\"2025-02-01\"}");
        CounterOpened read = serializer.deserialize(stored);
        assertThat(read.occurredOn()).isEqualTo("2025-02-01");
    }

    @Test
    void keepsWhatIsAbsentAbsent() {
        Counted event = new Counted("counter-1", 2, null);
        assertThat(serializer.<String, Counted>deserialize(serializer.serialize(event, String.class)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource({
        "sample.Counted, 2",
        "sample.Counted,",
        "sample.Unheard, 1",
        "vn.chungtay.sample.counter.events.Counted, 1",
        "java.util.HashMap,",
        "org.axonframework.messaging.GenericMessage,"
    })
    void stopsAtWhatItDoesNotKnow(String name, String revision) {
        assertThatExceptionOfType(UnknownStoredType.class)
                .isThrownBy(() -> serializer.classForType(new SimpleSerializedType(name, revision)))
                .withMessageContaining(name);
        assertThatExceptionOfType(UnknownStoredType.class)
                .isThrownBy(() -> serializer.deserialize(stored("{}", name, revision)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"counterId\":\"c\",\"by\":1}",
                "{\"counterId\":\"c\",\"by\":1,\"note\":null,\"more\":1}",
                "{\"counterId\":\"c\",\"by\":null,\"note\":null}"
            })
    void stopsAtAShapeThatIsNotTheApprovedOne(String json) {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.deserialize(stored(json, "sample.Counted", "1")));
    }

    @Test
    void passesOverWhatIsRetired() {
        assertThat(serializer.classForType(new SimpleSerializedType("sample.CounterPainted", "1")))
                .isEqualTo(UnknownSerializedType.class);
    }

    @Test
    void readsBackTokensAndMetadata() {
        var token = new GlobalSequenceTrackingToken(7);
        List<Object> axons = List.of(
                token,
                ReplayToken.createReplayToken(token, null),
                ReplayToken.createReplayToken(token, new GlobalSequenceTrackingToken(3), "why"),
                new ConfigToken(Map.of("id", "x")),
                MetaData.with("actor", "a").and("traceparent", "00-1"));

        assertThat(axons).allSatisfy(each -> {
            SerializedObject<byte[]> bytes = serializer.serialize(each, byte[].class);
            assertThat(serializer.<byte[], Object>deserialize(bytes)).isEqualTo(each);
        });
        TrackingToken replaying =
                serializer.deserialize(serializer.serialize(ReplayToken.createReplayToken(token, null), String.class));
        assertThat(ReplayToken.isReplay(replaying)).isTrue();
    }

    @Test
    void refusesOneNameForTwo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StoredEvents.of(First.class, Second.class))
                .withMessageContaining("First")
                .withMessageContaining("Second");
        assertThatIllegalStateException()
                .isThrownBy(() -> StoredEvents.scan(List.of("vn.chungtay.sample"), Set.of("sample.Counted")));
        assertThatIllegalStateException().isThrownBy(() -> StoredEvents.of(Unnumbered.class));
        assertThatIllegalStateException().isThrownBy(() -> StoredEvents.of(String.class));
    }

    @Stored(name = "test.Twice", revision = 1)
    record First() {}

    @Stored(name = "test.Twice", revision = 2)
    record Second() {}

    @Stored(name = "test.Unnumbered", revision = 0)
    record Unnumbered() {}
}
