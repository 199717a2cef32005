package vn.chungtay.housing.housecase.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.chungtay.housing.housecase.events.DeliveryReceived;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;

/** The material and the labour of one case: what all sponsors promised, and what of it arrived. */
final class Deliveries {

    /** How labour is delivered, in the words of contribution-service's stock. */
    private static final List<String> LABOUR = List.of("WORKING_DAYS", "PERSON_DAY");

    private final Set<String> ids = new HashSet<>();
    private final Map<List<String>, Long> missing = new HashMap<>();

    /** Whether the delivery was recorded before. */
    boolean has(String deliveryId) {
        return ids.contains(deliveryId);
    }

    /** Whether everything that was promised has arrived, thing by thing; more of one does not make up for another. */
    boolean complete() {
        return missing.values().stream().allMatch(quantity -> quantity <= 0);
    }

    void evolve(SponsorshipEvent event) {
        for (Map<String, String> material : event.materials()) {
            promised(
                    List.of(required(material, "item"), required(material, "quantityUnit")),
                    Long.parseLong(required(material, "quantity")));
        }
        promised(LABOUR, event.workingDays());
    }

    void evolve(DeliveryReceived event) {
        ids.add(event.deliveryId());
        promised(List.of(event.item(), event.quantityUnit()), -event.quantity());
    }

    private void promised(List<String> thing, long quantity) {
        missing.merge(thing, quantity, Long::sum);
    }

    private static String required(Map<String, String> material, String field) {
        return Objects.requireNonNull(material.get(field), field);
    }
}
