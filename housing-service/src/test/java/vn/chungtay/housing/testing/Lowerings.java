package vn.chungtay.housing.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.housecase.write.lowersponsorship.LoweringBasis;
import vn.chungtay.housing.housecase.write.lowersponsorship.LoweringReason;
import vn.chungtay.infra.service.values.DocumentNumber;

/** How the promises of {@link Cases} are lowered, for tests. */
public final class Lowerings {

    public static final LocalDate DECIDED_ON = LocalDate.of(2025, 2, 8);
    public static final LocalDate LOWERED_ON = LocalDate.of(2025, 2, 10);

    public static final LoweringBasis BASIS =
            new LoweringBasis(LoweringReason.CANNOT_BE_KEPT, new DocumentNumber("45/CV-BHXH"), Cases.on(DECIDED_ON));

    private Lowerings() {}

    /** All that is left of it. */
    public static SponsorshipLowered of(
            SponsorshipEvent promise,
            long amountVnd,
            List<Long> partsVnd,
            List<Map<String, String>> materials,
            long workingDays) {
        return on(LOWERED_ON, promise, amountVnd, partsVnd, materials, workingDays);
    }

    /** The sum of a promise of money alone. */
    public static SponsorshipLowered of(SponsorshipEvent promise, Long... partsVnd) {
        List<Long> parts = List.of(partsVnd);
        long amountVnd = parts.stream().mapToLong(Long::longValue).sum();
        return on(LOWERED_ON, promise, amountVnd, parts, promise.materials(), promise.workingDays());
    }

    public static SponsorshipLowered on(
            LocalDate day,
            SponsorshipEvent promise,
            long amountVnd,
            List<Long> partsVnd,
            List<Map<String, String>> materials,
            long workingDays) {
        return new SponsorshipLowered(
                promise.caseId(),
                promise.unitCode(),
                promise.provinceCode(),
                promise.communeCode(),
                promise.pillar(),
                promise.kind(),
                promise.householdGroup(),
                promise.simulated(),
                promise.listedOn(),
                promise.sponsorshipId(),
                promise.sponsorUnitCode(),
                promise.emulationGroupId(),
                promise.emulationGroupName(),
                promise.fundId(),
                promise.amountVnd(),
                amountVnd,
                partsVnd,
                promise.materials(),
                materials,
                promise.workingDays(),
                workingDays,
                "CANNOT_BE_KEPT",
                "45/CV-BHXH",
                DECIDED_ON,
                promise.confirmedBy(),
                day);
    }
}
