package vn.chungtay.infra.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.consume.DeadLetterHeaders;

class AsyncApiTest {

    private static final SchemaRegistry DRAFT_7 = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private final ContractsFolder folder = ContractsFolder.committed();
    private final JsonNode generated = AsyncApi.of(folder.schemas());

    @Test
    void theCommittedDocumentIsTheOneOfTheSchemas() {
        Path file = folder.path().resolve("asyncapi.json");
        if (Boolean.getBoolean("contracts.write")) {
            ContractsFolder.write(file, generated);
        }
        assertThat(ContractsFolder.read(file))
                .as("%s differs from the schemas; run with -Dcontracts.write=true and look at the difference", file)
                .isEqualTo(generated);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = generated.findValuesAsString("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                generated.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void hasATopicForEveryServiceThatPublishesAndAllItsTypes() {
        List<String> types = folder.schemas().stream()
                .map(schema -> schema.get("title").asString())
                .toList();

        assertThat(generated.at("/channels/housing/address").asString()).isEqualTo("chungtay.housing.v1");
        assertThat(generated.at("/channels/housing/bindings/kafka/partitions").asInt())
                .isEqualTo(12);
        assertThat(generated
                        .at("/channels/housing/bindings/kafka/topicConfiguration/retention.ms")
                        .asLong())
                .isEqualTo(-1);
        for (String type : types) {
            String service = type.substring(0, type.indexOf('.'));
            assertThat(generated.at("/channels/" + service + "/messages").has(type))
                    .as(type)
                    .isTrue();
            assertThat(generated.at("/channels/" + service + "/messages").has(EventHeaders.PUBLISHED_UP_TO))
                    .isTrue();
        }
    }

    @Test
    void describesExactlyTheHeadersThatAreSent() {
        assertThat(headers("event-headers"))
                .containsExactlyInAnyOrderElementsOf(constants(EventHeaders.class, "ce_|content-type"));
        assertThat(headers("dead-letter-headers"))
                .containsExactlyInAnyOrderElementsOf(constants(DeadLetterHeaders.class, "dlt_"));
        assertThat(headers("marker-headers")).isSubsetOf(headers("event-headers"));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleFitsItsSchemas() {
        return generated.at("/components/messages").properties().stream()
                .filter(message -> message.getValue().has("examples"))
                .map(message -> dynamicTest(message.getKey(), () -> {
                    for (String part : List.of("headers", "payload")) {
                        JsonNode example = message.getValue().at("/examples/0/" + part);
                        assertThat(errors(message.getValue().get(part), example))
                                .isEmpty();
                        assertThat(errors(
                                        message.getValue().get(part),
                                        JsonMapper.shared().createArrayNode()))
                                .isNotEmpty();
                    }
                }));
    }

    @Test
    void everythingThatPeopleReadIsSaidInVietnameseToo() {
        Set<String> translated = Set.copyOf(
                ContractsFolder.read(folder.path().resolve("meanings_vi.json")).propertyNames());
        Set<String> sentences = new TreeSet<>();
        Set<String> units = new TreeSet<>();
        Stream.concat(
                        Stream.of(generated.at("/components/schemas/event-headers/properties")),
                        folder.schemas().stream())
                .forEach(schema -> {
                    sentences.addAll(schema.findValuesAsString("description"));
                    units.addAll(schema.findValuesAsString("x-unit"));
                });

        assertThat(translated).containsAll(sentences);
        units.addAll(sentences);
        assertThat(units).as("nothing is translated that nobody says any more").containsAll(translated);
    }

    private Set<String> headers(String schema) {
        return Set.copyOf(
                generated.at("/components/schemas/" + schema + "/properties").propertyNames());
    }

    private List<com.networknt.schema.Error> errors(JsonNode part, JsonNode example) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.putArray("allOf").add(part);
        schema.set("components", generated.get("components"));
        return DRAFT_7.getSchema(schema).validate(example);
    }

    private static Set<String> constants(Class<?> headers, String begin) {
        return Stream.of(headers.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(AsyncApiTest::text)
                .filter(text -> text.matches("(" + begin + ").*"))
                .collect(Collectors.toSet());
    }

    private static String text(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant + " is public", e);
        }
    }
}
