package vn.chungtay.acceptance;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The figures of one line of the nationwide report, by name, for example {@code houses.listed} and {@code money.paidVnd}.
 *
 * @param values each a number of houses, đồng or days
 */
record Figures(Map<String, Long> values) {

    static Figures of(JsonNode line) {
        Map<String, Long> values = new TreeMap<>();
        collect("", line, values);
        return new Figures(values);
    }

    Figures minus(Figures before) {
        Map<String, Long> difference = new TreeMap<>();
        values.forEach((name, value) -> difference.put(name, value - before.values.getOrDefault(name, 0L)));
        return new Figures(difference);
    }

    Figures plus(Figures more) {
        Map<String, Long> sum = new TreeMap<>(values);
        more.values.forEach((name, value) -> sum.merge(name, value, Long::sum));
        return new Figures(sum);
    }

    private static void collect(String prefix, JsonNode node, Map<String, Long> values) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = prefix + field.getKey();
            if (field.getValue().isObject()) {
                collect(name + ".", field.getValue(), values);
            } else if (field.getValue().isIntegralNumber()) {
                values.put(name, field.getValue().asLong());
            }
        }
    }
}
