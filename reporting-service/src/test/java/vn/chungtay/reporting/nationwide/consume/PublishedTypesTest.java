package vn.chungtay.reporting.nationwide.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.contracts.PublishedSchemas;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.reporting.nationwide.fold.PublishedRecords;

/** Every type of the topics that are folded is read as its schema promises: its example, more than that, and the least of it. */
class PublishedTypesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PublishedSchemas schemas = PublishedSchemas.committed();

    @TestFactory
    Stream<DynamicTest> readsWhatTheSchemasOfOthersPromise() {
        return Stream.of("contribution", "housing")
                .flatMap(service -> schemas.types(service).stream())
                .map(type -> dynamicTest(type, () -> {
                    Optional<Fact> read = read(type, schemas.example(type));
                    assertThat(read(type, schemas.exampleWithUnknownFields(type)))
                            .isEqualTo(read);
                    assertThat(read(type, schemas.exampleWithoutOptionalFields(type))
                                    .isPresent())
                            .isEqualTo(read.isPresent());
                }));
    }

    @Test
    void areThoseOfTheTopicsThatAreFolded() {
        assertThat(PublishedTypes.subscriptions((event, fact) -> {}))
                .extracting(Subscription::type)
                .containsExactlyInAnyOrderElementsOf(Stream.of("contribution", "housing")
                        .flatMap(service -> schemas.types(service).stream())
                        .toList());
    }

    private Optional<Fact> read(String type, JsonNode data) {
        Map<String, Object> fields = JSON.convertValue(data, new TypeReference<>() {});
        TestRecord<byte[], byte[]> sent = new PublishedRecords("/chungtay/test/1").next(type, "thing-1", fields);
        return PublishedTypes.fact((CloudEventRecord) StreamRecord.parse(sent.headers(), sent.value()));
    }
}
