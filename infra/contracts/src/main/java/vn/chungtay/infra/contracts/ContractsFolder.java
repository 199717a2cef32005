package vn.chungtay.infra.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.eventstream.EventJson;

/**
 * A folder of committed contracts: one {@code <type>.schema.json} for each published type.
 *
 * @param path where it is
 */
record ContractsFolder(Path path) {

    private static final String SCHEMA = ".schema.json";
    private static final String SOURCES = "infra/contracts/src/main/resources/contracts";

    private static final JsonMapper PRETTY = EventJson.mapper()
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** The folder of the source tree in which the test runs. */
    static ContractsFolder committed() {
        return new ContractsFolder(module().resolve("src/main/resources/contracts"));
    }

    /** The schemas of the last release, which those of today may only add to. */
    static ContractsFolder released() {
        return new ContractsFolder(module().resolve("released"));
    }

    Path schema(String type) {
        return path.resolve(type + SCHEMA);
    }

    /** All schemas in the order of their types. */
    List<JsonNode> schemas() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SCHEMA))
                    .sorted()
                    .map(ContractsFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be listed", e);
        }
    }

    static JsonNode read(Path file) {
        return PRETTY.readTree(file);
    }

    static void write(Path file, JsonNode content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(content) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    static String text(JsonNode content) {
        return PRETTY.writeValueAsString(content);
    }

    /** As it would be read from a file: a number made and the same number read are different nodes. */
    static JsonNode asRead(JsonNode made) {
        return PRETTY.readTree(text(made));
    }

    private static Path module() {
        Path start = Path.of("").toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(SOURCES))) {
                return at.resolve("infra/contracts");
            }
        }
        throw new IllegalStateException("There is no " + SOURCES + " above " + start);
    }
}
