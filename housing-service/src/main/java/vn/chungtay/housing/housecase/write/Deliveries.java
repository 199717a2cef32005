package vn.chungtay.housing.housecase.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.chungtay.housing.housecase.events.DeliveryReceived;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;

/** The material and the labour of one case: what all sponsors promised, and what of it arrived. */
final class Deliveries {

    private final Set<String> ids = new HashSet<>();
    private final Map<Thing, Long> missing = new HashMap<>();
    private final Map<String, Map<Thing, Long>> missingOfUnit = new HashMap<>();

    /** Whether the delivery was recorded before. */
    boolean has(String deliveryId) {
        return ids.contains(deliveryId);
    }

    /** Whether everything that was promised has arrived, thing by thing; more of one does not make up for another. */
    boolean complete() {
        return missing.values().stream().allMatch(quantity -> quantity <= 0);
    }

    /**
     * To how much a promise may be lowered: only what is missing is not given any more, missing of what that unit promised and missing in
     * the house. Both are asked, since a delivery names no promise, and a unit that took over from another delivers under its own code.
     *
     * @param unitCode unit that gives
     * @param promised how much of the thing the promise says
     */
    long least(String unitCode, Thing thing, long promised) {
        long ofUnit = missingOfUnit.getOrDefault(unitCode, Map.of()).getOrDefault(thing, 0L);
        long ofHouse = missing.getOrDefault(thing, 0L);
        return promised - Math.clamp(Math.min(ofUnit, ofHouse), 0, promised);
    }

    void evolve(SponsorshipEvent event) {
        Thing.quantities(event.materials(), event.workingDays())
                .forEach((thing, quantity) -> missing(event.sponsorUnitCode(), thing, quantity));
    }

    void evolve(SponsorshipLowered event) {
        Thing.quantities(event.formerMaterials(), event.formerDays())
                .forEach((thing, quantity) -> missing(event.sponsorUnitCode(), thing, -quantity));
        Thing.quantities(event.materials(), event.workingDays())
                .forEach((thing, quantity) -> missing(event.sponsorUnitCode(), thing, quantity));
    }

    void evolve(DeliveryReceived event) {
        ids.add(event.deliveryId());
        missing(event.fromUnitCode(), new Thing(event.item(), event.quantityUnit()), -event.quantity());
    }

    private void missing(String unitCode, Thing thing, long quantity) {
        missing.merge(thing, quantity, Long::sum);
        missingOfUnit.computeIfAbsent(unitCode, _ -> new HashMap<>()).merge(thing, quantity, Long::sum);
    }
}
