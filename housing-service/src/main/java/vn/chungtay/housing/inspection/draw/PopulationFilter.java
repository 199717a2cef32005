package vn.chungtay.housing.inspection.draw;

import org.jspecify.annotations.Nullable;

/**
 * Of which cases a sample is drawn; what is absent does not matter. Withdrawn ones are never among them.
 *
 * @param unitCode unit that owns them; absent for all units
 * @param provinceCode province, two digits, coded as on the day of the listing
 * @param pillar name of the programme
 * @param stage how far they have come at least
 */
public record PopulationFilter(
        @Nullable String unitCode,
        @Nullable String provinceCode,
        @Nullable String pillar,
        ReachedStage stage) {}
