package vn.chungtay.award.evidence.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.award.evidence.Entry.Material;

/**
 * What speaks for a unit. Money, goods and labour are three measures and stand beside each other.
 *
 * @param unitCode the unit
 * @param moneyReceivedVnd money that it collected, đồng
 * @param materials goods that it collected, by item and what it is counted in
 * @param workingDays labour that it collected, days of one person
 * @param housesHandedOver houses of the unit that a household moved into
 * @param includesSimulated whether any of it was made up for a demonstration
 */
public record EvidenceFigures(
        String unitCode,
        long moneyReceivedVnd,
        List<Material> materials,
        long workingDays,
        long housesHandedOver,
        boolean includesSimulated) {

    static EvidenceFigures of(String unitCode, Collection<Entry> entries) {
        return new EvidenceFigures(
                unitCode,
                entries.stream().mapToLong(Entry::moneyReceivedVnd).reduce(0, Math::addExact),
                materials(entries),
                entries.stream().mapToLong(Entry::workingDays).reduce(0, Math::addExact),
                entries.stream().mapToLong(Entry::housesHandedOver).reduce(0, Math::addExact),
                entries.stream().anyMatch(Entry::simulated));
    }

    private static List<Material> materials(Collection<Entry> entries) {
        Map<String, Material> byKind = new TreeMap<>();
        entries.stream()
                .map(Entry::material)
                .filter(Objects::nonNull)
                .forEach(goods ->
                        byKind.merge(goods.item() + " " + goods.quantityUnit(), goods, EvidenceFigures::together));
        return List.copyOf(byKind.values());
    }

    private static Material together(Material one, Material other) {
        return new Material(
                one.item(),
                Math.addExact(one.quantity(), other.quantity()),
                one.quantityUnit(),
                Math.addExact(one.declaredValueVnd(), other.declaredValueVnd()));
    }
}
