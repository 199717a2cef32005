package vn.chungtay.infra.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** A reader needs nothing but the schema: every field says what it means, shows a value, and a number says what it counts. */
class ExplainedSchemasTest {

    private final PublishedSchemas schemas = PublishedSchemas.committed();

    @TestFactory
    Stream<DynamicTest> everySchemaExplainsItself() {
        return ContractsFolder.committed().schemas().stream().map(schema -> {
            String type = schema.get("title").asString();
            return dynamicTest(type, () -> {
                assertThat(ContractsFolder.committed().schema(type)).exists();
                assertThat(schema.path("description").asString("")).isNotBlank();
                schemas.validate(type, schemas.example(type));
                explained(type, schema);
            });
        });
    }

    private static void explained(String at, JsonNode schema) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = at + "/" + property.getKey();
            JsonNode field = property.getValue();
            String kind = field.path("type").asString("");
            assertThat(field.path("description").asString(""))
                    .as(name + " has a description")
                    .isNotBlank();
            if (kind.equals("array")) {
                explained(name, field.get("items"));
            } else if (kind.equals("object")) {
                explained(name, field);
            } else {
                assertThat(field.path("examples")).as(name + " has an example").isNotEmpty();
            }
            boolean number = kind.equals("integer") || kind.equals("number");
            assertThat(field.has("x-unit"))
                    .as(name + " has a unit if it is a number")
                    .isEqualTo(number);
        }
    }
}
