package vn.chungtay.infra.contracts;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Within a version a schema only grows: what consumers read today is there tomorrow, with the same type. */
final class SchemaGrowth {

    private SchemaGrowth() {}

    /**
     * Compares an object's schema with its successor.
     *
     * @throws AssertionError when something was removed, changed its type or is promised no longer
     */
    static void check(JsonNode before, JsonNode after) {
        String title = before.path("title").asString("nested object");
        Set<String> broken = new TreeSet<>(required(before));
        broken.removeAll(required(after));
        for (Map.Entry<String, JsonNode> property : before.path("properties").properties()) {
            JsonNode now = after.path("properties").path(property.getKey());
            JsonNode was = property.getValue();
            if (!now.path("type").equals(was.path("type"))
                    || !now.path("format").equals(was.path("format"))) {
                broken.add(property.getKey());
            } else if (was.has("properties")) {
                check(was, now);
            }
        }
        if (!broken.isEmpty()) {
            throw new AssertionError(
                    "%s takes away or changes %s: publish it as a new version, or delete the committed schema if it was never released"
                            .formatted(title, broken));
        }
    }

    private static Set<String> required(JsonNode schema) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
