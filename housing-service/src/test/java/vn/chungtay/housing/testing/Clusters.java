package vn.chungtay.housing.testing;

import static vn.chungtay.housing.testing.Cases.OTHER_UNIT;
import static vn.chungtay.housing.testing.Cases.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupChanged;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupDissolved;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupFormed;
import vn.chungtay.housing.housecase.events.SponsorshipAdded;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmedInKind;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.infra.service.security.Actor;

/** A cluster of three units in early 2025, of which one leaves, and what its members promise on its behalf; for tests. */
public final class Clusters {

    public static final EmulationGroupId CLUSTER =
            new EmulationGroupId("emulationgroup-0194670e-0000-7000-8000-000000000091");
    public static final EmulationGroupId UNKNOWN =
            new EmulationGroupId("emulationgroup-0194670e-0000-7000-8000-000000000092");
    public static final String NAME = "Cụm thi đua số IV";
    public static final String THIRD_UNIT = "T63-04";

    /** First day of the cluster. */
    public static final LocalDate FORMED_ON = LocalDate.of(2025, 1, 20);

    /** First day without {@link Cases#OTHER_UNIT}. */
    public static final LocalDate CHANGED_ON = LocalDate.of(2025, 2, 10);

    /** Last day of the cluster. */
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 20);

    public static final Actor EMULATION = new Actor("e".repeat(64), Set.of("emulation"), "VSS");

    private Clusters() {}

    public static EmulationGroupFormed formed() {
        return new EmulationGroupFormed(
                CLUSTER.value(),
                "CLUSTER",
                NAME,
                OTHER_UNIT,
                List.of(OTHER_UNIT, THIRD_UNIT, UNIT),
                "12/QĐ-BHXH",
                LocalDate.of(2025, 1, 10),
                EMULATION.staffRef(),
                FORMED_ON);
    }

    /** {@link Cases#OTHER_UNIT} is no member any more, and does not lead. */
    public static EmulationGroupChanged changed() {
        return changed(UNIT, List.of(THIRD_UNIT, UNIT), CHANGED_ON);
    }

    public static EmulationGroupChanged changed(String leadUnitCode, List<String> unitCodes, LocalDate from) {
        return new EmulationGroupChanged(
                CLUSTER.value(),
                "CLUSTER",
                NAME,
                leadUnitCode,
                unitCodes,
                "31/QĐ-BHXH",
                LocalDate.of(2025, 2, 8),
                EMULATION.staffRef(),
                from);
    }

    public static EmulationGroupDissolved dissolved() {
        return new EmulationGroupDissolved(
                CLUSTER.value(), "CLUSTER", "77/QĐ-BHXH", LocalDate.of(2025, 3, 18), EMULATION.staffRef(), LAST_DAY);
    }

    /** The same promise, on behalf of the cluster. */
    public static SponsorshipConfirmed onBehalf(SponsorshipConfirmed event) {
        return new SponsorshipConfirmed(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.sponsorshipId(),
                event.sponsorUnitCode(),
                CLUSTER.value(),
                NAME,
                event.fundId(),
                event.amountVnd(),
                event.instalmentPlan(),
                event.materials(),
                event.workingDays(),
                event.confirmedBy(),
                event.warnings(),
                event.occurredOn());
    }

    /** The same promise, on behalf of the cluster. */
    public static SponsorshipConfirmedInKind onBehalf(SponsorshipConfirmedInKind event) {
        return new SponsorshipConfirmedInKind(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.sponsorshipId(),
                event.sponsorUnitCode(),
                CLUSTER.value(),
                NAME,
                event.materials(),
                event.workingDays(),
                event.confirmedBy(),
                event.occurredOn());
    }

    /** The same promise, on behalf of the cluster. */
    public static SponsorshipAdded onBehalf(SponsorshipAdded event) {
        return new SponsorshipAdded(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.sponsorshipId(),
                event.sponsorUnitCode(),
                CLUSTER.value(),
                NAME,
                event.fundId(),
                event.amountVnd(),
                event.instalmentPlan(),
                event.materials(),
                event.workingDays(),
                event.confirmedBy(),
                event.warnings(),
                event.occurredOn());
    }
}
