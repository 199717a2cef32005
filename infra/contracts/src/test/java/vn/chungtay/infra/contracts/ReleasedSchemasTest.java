package vn.chungtay.infra.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * What was released is never broken. With a release, {@code -Dcontracts.release=true} takes today's schemas over into {@code
 * infra/contracts/released}; it refuses to when they break the last ones.
 */
class ReleasedSchemasTest {

    private static final boolean RELEASE = Boolean.getBoolean("contracts.release");

    private final ContractsFolder today = ContractsFolder.committed();
    private final ContractsFolder released = ContractsFolder.released();

    @TestFactory
    Stream<DynamicTest> everyReleasedTypeHasOnlyGrown() {
        return released.schemas().stream().map(schema -> {
            String type = schema.get("title").asString();
            return dynamicTest(type, () -> {
                assertThat(today.schema(type))
                        .as("%s was released: it stays, or is retired by a decision that names who read it", type)
                        .exists();
                SchemaGrowth.check(schema, ContractsFolder.read(today.schema(type)));
            });
        });
    }

    @Test
    void takesANewReleaseOver() {
        List<JsonNode> schemas = today.schemas();
        if (RELEASE) {
            released.schemas()
                    .forEach(schema -> SchemaGrowth.check(
                            schema,
                            ContractsFolder.read(
                                    today.schema(schema.get("title").asString()))));
            schemas.forEach(schema ->
                    ContractsFolder.write(released.schema(schema.get("title").asString()), schema));
        }
        assertThat(released.schemas()).isNotEmpty();
    }
}
