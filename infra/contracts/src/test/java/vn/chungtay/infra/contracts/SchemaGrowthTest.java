package vn.chungtay.infra.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaGrowthTest {

    private static final JsonNode RELEASED = JsonMapper.shared().readTree("""
            {
              "title": "test.thing-made.v1",
              "description": "A thing was made.",
              "type": "object",
              "properties": {
                "thingId": {"type": "string", "description": "the thing"},
                "priceVnd": {"type": "integer", "x-unit": "đồng"},
                "madeOn": {"type": "string", "format": "date"},
                "colour": {"type": "string", "enum": ["RED", "BLUE"]},
                "note": {"type": "string"},
                "parts": {"type": "array", "items": {
                  "type": "object", "properties": {"quantity": {"type": "integer"}, "size": {"type": "string"}},
                  "required": ["quantity"]}}
              },
              "required": ["thingId", "priceVnd", "madeOn", "colour", "parts"]
            }
            """);

    static Stream<Arguments> growth() {
        return Stream.of(
                Arguments.of("nothing changed", change(schema -> {})),
                Arguments.of(
                        "an optional field was added",
                        change(schema ->
                                properties(schema).putObject("weightKg").put("type", "integer"))),
                Arguments.of(
                        "an optional field was added to a part",
                        change(schema ->
                                properties(part(schema)).putObject("weightKg").put("type", "integer"))),
                Arguments.of("texts for people were changed", change(schema -> {
                    schema.put("description", "Somebody made a thing.").putArray("examples");
                    property(schema, "thingId")
                            .put("description", "which thing")
                            .putArray("examples");
                })),
                Arguments.of(
                        "the order was changed",
                        change(schema -> properties(schema)
                                .set("thingId", properties(schema).remove("thingId")))),
                Arguments.of(
                        "values stand in another order",
                        change(schema -> property(schema, "colour")
                                .putArray("enum")
                                .add("BLUE")
                                .add("RED"))));
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("/priceVnd was removed", change(schema -> {
                    properties(schema).remove("priceVnd");
                    schema.putArray("required")
                            .add("thingId")
                            .add("madeOn")
                            .add("colour")
                            .add("parts");
                })),
                Arguments.of(
                        "/note was removed", change(schema -> properties(schema).remove("note"))),
                Arguments.of(
                        "/priceVnd changed its type from \"integer\" to \"string\"",
                        change(schema -> property(schema, "priceVnd").put("type", "string"))),
                Arguments.of(
                        "/madeOn changed its format from \"date\" to \"date-time\"",
                        change(schema -> property(schema, "madeOn").put("format", "date-time"))),
                Arguments.of(
                        "/madeOn changed its format from \"date\" to nothing",
                        change(schema -> property(schema, "madeOn").remove("format"))),
                Arguments.of(
                        "/priceVnd changed its x-unit from \"đồng\" to \"nghìn đồng\"",
                        change(schema -> property(schema, "priceVnd").put("x-unit", "nghìn đồng"))),
                Arguments.of(
                        "/note changed its maxLength from nothing to 20",
                        change(schema -> property(schema, "note").put("maxLength", 20))),
                Arguments.of("/weightKg was added as required", change(schema -> {
                    properties(schema).putObject("weightKg").put("type", "integer");
                    required(schema).add("weightKg");
                })),
                Arguments.of(
                        "/note is now required",
                        change(schema -> required(schema).add("note"))),
                Arguments.of(
                        "/thingId may now be absent",
                        change(schema -> required(schema).remove(0))),
                Arguments.of(
                        "/colour no longer allows BLUE",
                        change(schema ->
                                property(schema, "colour").putArray("enum").add("RED"))),
                Arguments.of(
                        "/colour allows the new GREEN",
                        change(schema -> ((ArrayNode) property(schema, "colour").get("enum")).add("GREEN"))),
                Arguments.of(
                        "/note changed its enum from nothing to [\"ABSENT\"]",
                        change(schema ->
                                property(schema, "note").putArray("enum").add("ABSENT"))),
                Arguments.of(
                        "/parts[]/quantity changed its type from \"integer\" to \"number\"",
                        change(schema -> property(part(schema), "quantity").put("type", "number"))),
                Arguments.of(
                        "/parts[]/size was removed",
                        change(schema -> properties(part(schema)).remove("size"))),
                Arguments.of(
                        "/parts changed its items",
                        change(schema -> property(schema, "parts").remove("items"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growth")
    void letsASchemaGrow(String what, JsonNode today) {
        assertThat(SchemaGrowth.breaks(RELEASED, today)).as(what).isEmpty();
        assertThatCode(() -> SchemaGrowth.check(RELEASED, today)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void saysWhatBreaks(String what, JsonNode today) {
        assertThat(SchemaGrowth.breaks(RELEASED, today)).containsExactly(what);
        assertThatThrownBy(() -> SchemaGrowth.check(RELEASED, today))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("test.thing-made.v1")
                .hasMessageContaining(what);
    }

    @Test
    void saysEverythingThatBreaksAtOnce() {
        JsonNode today = change(schema -> {
            properties(schema).remove("note");
            property(schema, "priceVnd").put("type", "string");
        });

        assertThat(SchemaGrowth.breaks(RELEASED, today)).hasSize(2);
    }

    private static JsonNode change(Consumer<ObjectNode> change) {
        ObjectNode changed = (ObjectNode) RELEASED.deepCopy();
        change.accept(changed);
        return changed;
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode property(ObjectNode schema, String name) {
        return (ObjectNode) properties(schema).get(name);
    }

    private static ObjectNode part(ObjectNode schema) {
        return (ObjectNode) property(schema, "parts").get("items");
    }

    private static ArrayNode required(ObjectNode schema) {
        return (ArrayNode) schema.get("required");
    }
}
