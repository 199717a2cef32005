package vn.chungtay.infra.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.eventstream.EventJson;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Holds published records and their committed JSON Schemas together, in the tests of those who publish and of those who consume.
 * The schemas stand in {@code infra/contracts/src/main/resources/contracts/<type>.schema.json}; a publisher's test run with
 * {@code -Dcontracts.write=true} writes them anew.
 */
public final class PublishedSchemas {

    private static final JsonMapper PRETTY = EventJson.mapper()
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build()));

    private final Path folder;
    private final boolean write;

    PublishedSchemas(Path folder, boolean write) {
        this.folder = folder;
        this.write = write;
    }

    /** The schemas of the source tree in which the test runs. */
    public static PublishedSchemas committed() {
        return new PublishedSchemas(sourceFolder(), Boolean.getBoolean("contracts.write"));
    }

    /**
     * Generates the record's schema and compares it with the committed one.
     *
     * @param published a record marked {@link Published}, each component with its {@code @Meaning}
     * @throws AssertionError when they differ, or when a new one takes away or tightens what consumers rely on
     */
    public void check(Class<?> published) {
        String type = type(published);
        // Read back, since a number made and the same number read are different nodes.
        JsonNode generated = PRETTY.readTree(PRETTY.writeValueAsString(new SchemaOfRecord().of(published)));
        Path file = file(type);
        if (write) {
            writeGrown(file, generated);
        } else if (!Files.exists(file)) {
            throw new AssertionError(
                    type + " has no committed schema; run with -Dcontracts.write=true and commit " + file);
        } else if (!read(file).equals(generated)) {
            throw new AssertionError(
                    "%s differs from its committed schema; run with -Dcontracts.write=true and look at the difference.%nGenerated:%n%s"
                            .formatted(type, PRETTY.writeValueAsString(generated)));
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

    private JsonNode schema(String type) {
        Path file = file(type);
        if (!Files.exists(file)) {
            throw new AssertionError("No service has published a schema of " + type + " yet: " + file + " is missing");
        }
        return read(file);
    }

    private Path file(String type) {
        return folder.resolve(type + ".schema.json");
    }

    private static void writeGrown(Path file, JsonNode generated) {
        if (Files.exists(file)) {
            SchemaGrowth.check(read(file), generated);
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, PRETTY.writeValueAsString(generated) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static JsonNode read(Path file) {
        return PRETTY.readTree(file);
    }

    private static String type(Class<?> published) {
        Published mark = published.getAnnotation(Published.class);
        if (mark == null) {
            throw new IllegalArgumentException(published.getName() + " is not marked @Published");
        }
        return mark.value();
    }

    private static Path sourceFolder() {
        Path start = Path.of("").toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            Path sources = at.resolve("infra/contracts/src/main");
            if (Files.isDirectory(sources)) {
                return sources.resolve("resources/contracts");
            }
        }
        throw new IllegalStateException("There is no infra/contracts above " + start);
    }
}
