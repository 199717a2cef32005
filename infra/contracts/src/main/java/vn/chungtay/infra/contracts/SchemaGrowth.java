package vn.chungtay.infra.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Within a version a schema only grows, and only by components that may be absent. Events are kept for ever, so it is held in both
 * directions: what was published under the released schema must fit today's, and who reads by the released one must be able to
 * read what is published today.
 */
final class SchemaGrowth {

    /** For people only. */
    private static final Set<String> ANNOTATIONS = Set.of("$schema", "title", "description", "examples", "$comment");
    /** Compared part by part; every other keyword must stay as it is. */
    private static final Set<String> STRUCTURE = Set.of("properties", "required", "items");

    private final List<String> broken = new ArrayList<>();

    private SchemaGrowth() {}

    /**
     * Compares a released schema with today's.
     *
     * @throws AssertionError naming everything that breaks publishers' past or consumers' present
     */
    static void check(JsonNode released, JsonNode today) {
        List<String> broken = breaks(released, today);
        if (!broken.isEmpty()) {
            throw new AssertionError(
                    "%s breaks its released schema: %s. Publish it as a new version and keep the old one until nobody reads it."
                            .formatted(released.path("title").asString(), String.join("; ", broken)));
        }
    }

    /** What breaks, one sentence each; nothing when the schema has only grown. */
    static List<String> breaks(JsonNode released, JsonNode today) {
        SchemaGrowth growth = new SchemaGrowth();
        growth.compare("", released, today);
        return List.copyOf(growth.broken);
    }

    private void compare(String at, JsonNode was, JsonNode is) {
        compareKeywords(at, was, is);
        compareRequired(at, was, is);
        for (Map.Entry<String, JsonNode> property : was.path("properties").properties()) {
            String name = at + "/" + property.getKey();
            JsonNode now = is.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                broken.add(name + " was removed");
            } else {
                compare(name, property.getValue(), now);
            }
        }
        if (was.has("items") && is.has("items")) {
            compare(at + "[]", was.get("items"), is.get("items"));
        } else if (was.has("items") != is.has("items")) {
            broken.add(at + " changed its items");
        }
    }

    private void compareKeywords(String at, JsonNode was, JsonNode is) {
        Set<String> keywords = new TreeSet<>(was.propertyNames());
        keywords.addAll(is.propertyNames());
        keywords.removeAll(ANNOTATIONS);
        keywords.removeAll(STRUCTURE);
        for (String keyword : keywords) {
            JsonNode before = was.path(keyword);
            JsonNode after = is.path(keyword);
            if (keyword.equals("enum") && before.isArray() && after.isArray()) {
                compareValues(at, texts(before), texts(after));
            } else if (!before.equals(after)) {
                broken.add("%s changed its %s from %s to %s".formatted(at, keyword, orNone(before), orNone(after)));
            }
        }
    }

    private void compareValues(String at, Set<String> was, Set<String> is) {
        without(was, is).forEach(value -> broken.add(at + " no longer allows " + value));
        without(is, was).forEach(value -> broken.add(at + " allows the new " + value));
    }

    private void compareRequired(String at, JsonNode was, JsonNode is) {
        Set<String> before = texts(was.path("required"));
        Set<String> after = texts(is.path("required"));
        Set<String> known = Set.copyOf(was.path("properties").propertyNames());
        Set<String> still = Set.copyOf(is.path("properties").propertyNames());
        without(before, after).stream()
                .filter(still::contains)
                .forEach(name -> broken.add(at + "/" + name + " may now be absent"));
        without(after, before)
                .forEach(name -> broken.add(
                        at + "/" + name + (known.contains(name) ? " is now required" : " was added as required")));
    }

    private static Set<String> without(Set<String> all, Set<String> these) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(these);
        return rest;
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String orNone(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }
}
