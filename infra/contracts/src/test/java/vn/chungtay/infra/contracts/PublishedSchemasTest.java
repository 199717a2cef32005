package vn.chungtay.infra.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

class PublishedSchemasTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path released;

    private PublishedSchemas schemas;

    enum Colour {
        RED,
        BLUE
    }

    record Part(
            @Meaning(value = "how many", example = "3", unit = "1")
            long quantity) {}

    @Published("test.thing-made.v1")
    @Meaning("A thing was made.")
    record ThingMadeV1(
            @Meaning(value = "the thing", example = "thing-1")
            String thingId,

            @Meaning(value = "its price", example = "60000000", unit = "đồng")
            long priceVnd,

            @Meaning("its colour") Colour colour,
            @Meaning("what it is made of") List<Part> parts,

            @Meaning(value = "province, absent for the centre", example = "08") @Nullable
            String provinceCode,

            @Meaning("made for show") boolean simulated,

            @Meaning(value = "day on which it was made", example = "2025-03-31")
            LocalDate occurredOn) {}

    @Published("test.thing-made.v1")
    @Meaning("A thing was made.")
    record ShrunkV1(
            @Meaning(value = "the thing", example = "thing-1")
            String thingId) {}

    @Published("test.unclear.v1")
    record UnclearV1(String thingId) {}

    @Published("test.uncounted.v1")
    record UncountedV1(
            @Meaning(value = "its price", example = "60000000")
            long priceVnd) {}

    @Published("test.counted-text.v1")
    record CountedTextV1(
            @Meaning(value = "the thing", example = "thing-1", unit = "đồng")
            String thingId) {}

    @Published("test.without-example.v1")
    record WithoutExampleV1(@Meaning("the thing") String thingId) {}

    record Consumed(String thingId, long priceVnd, LocalDate occurredOn) {}

    @BeforeEach
    void write() {
        schemas(true).check(ThingMadeV1.class);
        schemas = schemas(false);
    }

    private PublishedSchemas schemas(boolean write) {
        return new PublishedSchemas(new ContractsFolder(folder), new ContractsFolder(released), write);
    }

    @Test
    void describesEveryComponent() throws Exception {
        assertThat(Files.readString(folder.resolve("test.thing-made.v1.schema.json")))
                .isEqualToIgnoringWhitespace("""
                        {
                          "$schema" : "https://json-schema.org/draft/2020-12/schema",
                          "title" : "test.thing-made.v1",
                          "type" : "object",
                          "properties" : {
                            "thingId" : {"type" : "string", "description" : "the thing", "examples" : ["thing-1"]},
                            "priceVnd" : {"type" : "integer", "description" : "its price", "x-unit" : "đồng", "examples" : [60000000]},
                            "colour" : {"type" : "string", "enum" : ["RED", "BLUE"], "description" : "its colour", "examples" : ["RED"]},
                            "parts" : {"description" : "what it is made of", "type" : "array", "items" : {
                              "type" : "object",
                              "properties" : {"quantity" : {"type" : "integer", "description" : "how many", "x-unit" : "1", "examples" : [3]}},
                              "required" : ["quantity"]}},
                            "provinceCode" : {"type" : "string", "description" : "province, absent for the centre", "examples" : ["08"]},
                            "simulated" : {"type" : "boolean", "description" : "made for show", "examples" : [false]},
                            "occurredOn" : {"type" : "string", "format" : "date", "description" : "day on which it was made", "examples" : ["2025-03-31"]}
                          },
                          "required" : ["thingId", "priceVnd", "colour", "parts", "simulated", "occurredOn"],
                          "description" : "A thing was made.",
                          "examples" : [{
                            "thingId" : "thing-1", "priceVnd" : 60000000, "colour" : "RED", "parts" : [{"quantity" : 3}],
                            "provinceCode" : "08", "simulated" : false, "occurredOn" : "2025-03-31"}]
                        }
                        """);
        schemas.check(ThingMadeV1.class);
    }

    @Test
    void acceptsWhatFitsAndItsOwnExample() {
        schemas.validate(new ThingMadeV1("thing-2", 1, Colour.BLUE, List.of(), null, false, LocalDate.of(2025, 7, 1)));
        schemas.validate("test.thing-made.v1", schemas.example("test.thing-made.v1"));
    }

    @Test
    void refusesAMissingComponentAWrongTypeAndAWrongDay() {
        for (String[] wrong : new String[][] {{"thingId", null}, {"priceVnd", "much"}, {"occurredOn", "31/3/2025"}}) {
            ObjectNode data = (ObjectNode) schemas.example("test.thing-made.v1").deepCopy();
            if (wrong[1] == null) {
                data.remove(wrong[0]);
            } else {
                data.put(wrong[0], wrong[1]);
            }
            assertThatThrownBy(() -> schemas.validate("test.thing-made.v1", data))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(wrong[0]);
        }
    }

    @Test
    void readsTheExampleAsAConsumerDoes() {
        assertThat(schemas.example("test.thing-made.v1", Consumed.class))
                .isEqualTo(new Consumed("thing-1", 60_000_000, LocalDate.of(2025, 3, 31)));
    }

    @Test
    void noticesAChangedRecordAndAMissingSchema() throws Exception {
        assertThatThrownBy(() -> schemas.check(ShrunkV1.class)).hasMessageContaining("differs");
        Files.delete(folder.resolve("test.thing-made.v1.schema.json"));
        assertThatThrownBy(() -> schemas.check(ThingMadeV1.class)).hasMessageContaining("no committed schema");
    }

    @Test
    void writesOverWhatWasNeverReleasedAndNotOverWhatWas() throws Exception {
        String file = "test.thing-made.v1.schema.json";
        String before = Files.readString(folder.resolve(file));
        Files.copy(folder.resolve(file), released.resolve(file));

        assertThatThrownBy(() -> schemas(true).check(ShrunkV1.class)).hasMessageContaining("/priceVnd was removed");
        assertThat(folder.resolve(file)).hasContent(before);

        Files.delete(released.resolve(file));
        schemas(true).check(ShrunkV1.class);
        assertThat(folder.resolve(file)).content().doesNotContain("priceVnd");
    }

    @Test
    void wantsAMeaningAnExampleAndAUnitWhereTheyBelong() {
        assertThatThrownBy(() -> schemas.check(UnclearV1.class)).hasMessageContaining("thingId has no @Meaning");
        assertThatThrownBy(() -> schemas.check(WithoutExampleV1.class)).hasMessageContaining("thingId has no example");
        assertThatThrownBy(() -> schemas.check(UncountedV1.class)).hasMessageContaining("priceVnd has no unit");
        assertThatThrownBy(() -> schemas.check(CountedTextV1.class))
                .hasMessageContaining("is no number and has a unit");
    }
}
