package vn.chungtay.housing.housecase.read.caseview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all sponsors of a house promised together, and what of it the household has. Money, material and working days are never added
 * to each other, nor are things that are counted differently.
 *
 * @param promisedVnd money promised, đồng
 * @param paidVnd what the household has of it, đồng, whether it is wanted back or not
 * @param materials each thing that was promised or arrived, once
 * @param promisedDays labour promised, days of one person each
 * @param receivedDays labour for which the household signed, likewise
 */
public record GivenTotals(
        long promisedVnd, long paidVnd, List<MaterialTotal> materials, long promisedDays, long receivedDays) {

    /**
     * One thing.
     *
     * @param item what it is
     * @param quantityUnit what it is counted in
     * @param promised how much of it was promised
     * @param received for how much of it the household signed; it may be more than was promised
     */
    public record MaterialTotal(String item, String quantityUnit, long promised, long received) {

        private MaterialTotal and(MaterialTotal more) {
            return new MaterialTotal(item, quantityUnit, promised + more.promised, received + more.received);
        }
    }

    static GivenTotals of(List<SponsorView> sponsors, List<InstalmentView> instalments, List<DeliveryView> deliveries) {
        return new GivenTotals(
                sponsors.stream().mapToLong(SponsorView::amountVnd).sum(),
                instalments.stream()
                        .filter(instalment -> instalment.paidOn() != null)
                        .mapToLong(InstalmentView::amountVnd)
                        .sum(),
                materials(sponsors, deliveries),
                sponsors.stream().mapToLong(SponsorView::workingDays).sum(),
                deliveries.stream()
                        .filter(DeliveryView::isLabour)
                        .mapToLong(DeliveryView::quantity)
                        .sum());
    }

    private static List<MaterialTotal> materials(List<SponsorView> sponsors, List<DeliveryView> deliveries) {
        Map<List<String>, MaterialTotal> byThing = new LinkedHashMap<>();
        sponsors.stream()
                .flatMap(sponsor -> sponsor.materials().stream())
                .forEach(one -> add(byThing, new MaterialTotal(one.item(), one.quantityUnit(), one.quantity(), 0)));
        deliveries.stream()
                .filter(delivery -> !delivery.isLabour())
                .forEach(one -> add(byThing, new MaterialTotal(one.item(), one.quantityUnit(), 0, one.quantity())));
        return List.copyOf(byThing.values());
    }

    private static void add(Map<List<String>, MaterialTotal> byThing, MaterialTotal more) {
        byThing.merge(List.of(more.item(), more.quantityUnit()), more, MaterialTotal::and);
    }
}
