package vn.chungtay.housing.housecase.read.caseview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Instalment;

/**
 * What all sponsors of a house give together. Money, material and working days are never added to each other, nor are things that
 * are counted differently.
 *
 * @param promisedVnd money promised, đồng
 * @param paidVnd what the household has of it, đồng, whether it is wanted back or not
 * @param materials material promised, each thing once
 * @param workingDays labour promised, days of one person each
 */
public record GivenTotals(long promisedVnd, long paidVnd, List<SponsorView.Material> materials, long workingDays) {

    static GivenTotals of(List<SponsorView> sponsors, List<Instalment> instalments) {
        return new GivenTotals(
                sponsors.stream().mapToLong(SponsorView::amountVnd).sum(),
                instalments.stream()
                        .filter(instalment -> instalment.paidOn() != null)
                        .mapToLong(Instalment::amountVnd)
                        .sum(),
                materials(sponsors),
                sponsors.stream().mapToLong(SponsorView::workingDays).sum());
    }

    private static List<SponsorView.Material> materials(List<SponsorView> sponsors) {
        Map<List<String>, SponsorView.Material> byThing = new LinkedHashMap<>();
        for (SponsorView sponsor : sponsors) {
            for (SponsorView.Material more : sponsor.materials()) {
                byThing.merge(
                        List.of(more.item(), more.quantityUnit()),
                        more,
                        (one, other) -> new SponsorView.Material(
                                one.item(), one.quantityUnit(), one.quantity() + other.quantity()));
            }
        }
        return List.copyOf(byThing.values());
    }
}
