package vn.chungtay.infra.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.eventstream.EventJson;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Holds published records and their committed JSON Schemas together, in the tests of those who publish and of those who consume.
 * The schemas stand in {@code infra/contracts/src/main/resources/contracts/<type>.schema.json}; a publisher's test run with
 * {@code -Dcontracts.write=true} writes them anew.
 */
public final class PublishedSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build()));

    private final ContractsFolder folder;
    private final ContractsFolder released;
    private final boolean write;

    PublishedSchemas(ContractsFolder folder, ContractsFolder released, boolean write) {
        this.folder = folder;
        this.released = released;
        this.write = write;
    }

    /** The schemas of the source tree in which the test runs. */
    public static PublishedSchemas committed() {
        return new PublishedSchemas(
                ContractsFolder.committed(), ContractsFolder.released(), Boolean.getBoolean("contracts.write"));
    }

    /**
     * Generates the record's schema and compares it with the committed one.
     *
     * @param published a record marked {@link Published}, each component with its {@code @Meaning}
     * @throws AssertionError when they differ, or when a new one breaks what was released
     */
    public void check(Class<?> published) {
        String type = type(published);
        JsonNode generated = ContractsFolder.asRead(new SchemaOfRecord().of(published));
        Path file = folder.schema(type);
        if (write) {
            checkGrowth(type, generated);
            ContractsFolder.write(file, generated);
        } else if (!Files.exists(file)) {
            throw new AssertionError(
                    type + " has no committed schema; run with -Dcontracts.write=true and commit " + file);
        } else if (!ContractsFolder.read(file).equals(generated)) {
            throw new AssertionError(
                    "%s differs from its committed schema; run with -Dcontracts.write=true and look at the difference.%nGenerated:%n%s"
                            .formatted(type, ContractsFolder.text(generated)));
        }
    }

    /**
     * Checks a sample as the relay would send it.
     *
     * @param sample a published record, best the result of its {@code Publication}
     * @throws AssertionError naming what does not fit
     */
    public void validate(Object sample) {
        validate(type(sample.getClass()), EventJson.mapper().valueToTree(sample));
    }

    /** Checks data against the committed schema of a type. */
    public void validate(String type, JsonNode data) {
        List<Error> errors = REGISTRY.getSchema(schema(type)).validate(data);
        if (!errors.isEmpty()) {
            throw new AssertionError("%s does not fit the schema of %s: %s".formatted(data, type, errors));
        }
    }

    /**
     * The example of a committed schema, read into a consumer's own record as it would be read from Kafka.
     *
     * @param type CloudEvents type, for example {@code housing.case-listed.v1}
     * @throws RuntimeException when the record needs what the schema does not promise
     */
    public <T> T example(String type, Class<T> data) {
        return EventJson.mapper().treeToValue(example(type), data);
    }

    /** The example of a committed schema. */
    public JsonNode example(String type) {
        return schema(type).get("examples").get(0);
    }

    /** The example as a later publisher of the same version may send it: with fields that nobody knows yet. */
    public JsonNode exampleWithUnknownFields(String type) {
        ObjectNode later = (ObjectNode) example(type).deepCopy();
        later.put("unknownText", "later").putObject("unknownGroup").put("unknownNumber", 1);
        later.putArray("unknownList").addObject().put("unknownFlag", true);
        validate(type, later);
        return later;
    }

    /** The example without all that may be absent. */
    public JsonNode exampleWithoutOptionalFields(String type) {
        ObjectNode least = (ObjectNode) example(type).deepCopy();
        Set<String> required = new HashSet<>();
        schema(type).path("required").forEach(name -> required.add(name.asString()));
        least.retain(required);
        validate(type, least);
        return least;
    }

    /** All types that a service has a committed schema for. */
    public Set<String> types(String service) {
        return folder.schemas().stream()
                .map(schema -> schema.get("title").asString())
                .filter(type -> type.startsWith(service + "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode schema(String type) {
        Path file = folder.schema(type);
        if (!Files.exists(file)) {
            throw new AssertionError("No service has published a schema of " + type + " yet: " + file + " is missing");
        }
        return ContractsFolder.read(file);
    }

    private void checkGrowth(String type, JsonNode generated) {
        Path last = released.schema(type);
        if (Files.exists(last)) {
            SchemaGrowth.check(ContractsFolder.read(last), generated);
        }
    }

    /**
     * CloudEvents type of a published record.
     *
     * @throws IllegalArgumentException when it is not marked {@link Published}
     */
    public static String type(Class<?> published) {
        Published mark = published.getAnnotation(Published.class);
        if (mark == null) {
            throw new IllegalArgumentException(published.getName() + " is not marked @Published");
        }
        return mark.value();
    }
}
