package vn.chungtay.housing.inspection.inspected;

import java.time.LocalDate;
import java.util.Set;

/**
 * A case as it stood on a day.
 *
 * @param unitCode unit that owns it
 * @param provinceCode province of the commune, coded as on the day of the listing
 * @param communeCode commune of the house, coded as on that day
 * @param pillar name of the programme
 * @param simulated whether it is made up
 * @param listedOn day of the listing
 * @param handedOver whether the household had the house
 * @param paidVnd what had been paid, đồng
 * @param photoIds the photos that were added to it, whenever
 */
public record InspectedCase(
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        boolean simulated,
        LocalDate listedOn,
        boolean handedOver,
        long paidVnd,
        Set<String> photoIds) {

    public InspectedCase {
        photoIds = Set.copyOf(photoIds);
    }
}
