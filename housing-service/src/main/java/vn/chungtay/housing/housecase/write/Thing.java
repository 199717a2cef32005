package vn.chungtay.housing.housecase.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something other than money that is given to a house, and what it is counted in: bags and kilograms are two things.
 *
 * @param item what it is, in the words of contribution-service's stock
 * @param quantityUnit what it is counted in, likewise
 */
record Thing(String item, String quantityUnit) {

    /** How labour is delivered, in the words of contribution-service's stock. */
    static final Thing LABOUR = new Thing("WORKING_DAYS", "PERSON_DAY");

    /**
     * How much of what is promised.
     *
     * @param materials as an event has them
     * @param workingDays labour, 0 where none is promised
     */
    static Map<Thing, Long> quantities(List<Map<String, String>> materials, long workingDays) {
        Map<Thing, Long> quantities = new LinkedHashMap<>();
        for (Map<String, String> material : materials) {
            var thing = new Thing(required(material, "item"), required(material, "quantityUnit"));
            quantities.put(thing, Long.parseLong(required(material, "quantity")));
        }
        if (workingDays > 0) {
            quantities.put(LABOUR, workingDays);
        }
        return quantities;
    }

    private static String required(Map<String, String> material, String field) {
        return Objects.requireNonNull(material.get(field), field);
    }
}
