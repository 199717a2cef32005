package vn.chungtay.housing.testing;

import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.inspection.events.FindingsRecorded;
import vn.chungtay.housing.inspection.events.FollowUpClosed;
import vn.chungtay.housing.inspection.events.InspectionOpened;
import vn.chungtay.housing.inspection.events.InspectorAssigned;
import vn.chungtay.housing.inspection.events.SampleDrawn;
import vn.chungtay.housing.shared.InspectionId;
import vn.chungtay.housing.shared.SampleId;
import vn.chungtay.infra.service.security.Actor;

/** The inspection of the case of {@link Cases} in April 2025, its people and its events, for tests. */
public final class Inspections {

    public static final LocalDate DRAWN_ON = LocalDate.of(2025, 4, 1);
    public static final LocalDate VISITED_ON = LocalDate.of(2025, 4, 10);

    /** Thirty days later. */
    public static final LocalDate DUE_ON = LocalDate.of(2025, 5, 10);

    public static final SampleId SAMPLE = new SampleId("sample-0194670e-0000-7000-8000-000000000071");
    public static final InspectionId INSPECTION = SAMPLE.inspection(1);
    public static final String NOTE = "0194670e-0000-7000-8000-000000000072";
    public static final String REASON = "0194670e-0000-7000-8000-000000000073";
    public static final String POPULATION = "0194670e-0000-7000-8000-000000000074";
    public static final String SEED = "00000000000000ff";

    public static final Actor INSPECTOR = new Actor("2".repeat(64), Set.of("officer"), UNIT);
    public static final Actor UNIT_HEAD = new Actor("3".repeat(64), Set.of("unit-head"), UNIT);
    public static final Actor EMULATION = new Actor("4".repeat(64), Set.of("emulation"), "VSS");

    public static final long PAID_VND = 60_000_000;

    public static final Map<String, String> TERM = Map.of(
            "rule", "inspection.follow_up_within_days",
            "appliesTo", "all",
            "limit", "30",
            "unit", "days after the visit that found faults",
            "status", "assumed",
            "basis", "own precaution: no source");

    private Inspections() {}

    public static SampleDrawn drawn() {
        return new SampleDrawn(
                SAMPLE.value(),
                UNIT,
                "08",
                "NCC",
                "HANDED_OVER",
                5,
                SEED,
                1,
                "a7d0bd1b3ac4f9b9ef2b0b9a80b1a3e2f9a8d4b6e7c1d0f2a3b4c5d6e7f80912",
                1_234,
                List.of(POPULATION),
                List.of(CASE.value()),
                UNIT_HEAD.staffRef(),
                DRAWN_ON);
    }

    public static InspectionOpened opened() {
        return new InspectionOpened(
                INSPECTION.value(),
                SAMPLE.value(),
                CASE.value(),
                UNIT,
                "08",
                "02266",
                "NCC",
                false,
                LISTED_ON,
                DRAWN_ON);
    }

    public static InspectorAssigned assigned(Actor inspector) {
        return new InspectorAssigned(
                INSPECTION.value(),
                SAMPLE.value(),
                CASE.value(),
                UNIT,
                "08",
                "02266",
                "NCC",
                false,
                LISTED_ON,
                inspector.staffRef(),
                UNIT_HEAD.staffRef(),
                DRAWN_ON);
    }

    /** All is well. */
    public static FindingsRecorded sound() {
        return found(PAID_VND, null, List.of(), List.of(), null, Map.of());
    }

    /** The household has 10 million less than was paid. */
    public static FindingsRecorded faulty() {
        return found(PAID_VND - 10_000_000, NOTE, List.of(Cases.PHOTO), List.of("AMOUNT_DIFFERS"), DUE_ON, TERM);
    }

    private static FindingsRecorded found(
            long receivedVnd,
            @Nullable String noteId,
            List<String> photoIds,
            List<String> faults,
            @Nullable LocalDate dueOn,
            Map<String, String> term) {
        return new FindingsRecorded(
                INSPECTION.value(),
                SAMPLE.value(),
                CASE.value(),
                UNIT,
                "08",
                "02266",
                "NCC",
                false,
                LISTED_ON,
                INSPECTOR.staffRef(),
                true,
                true,
                true,
                "YES",
                "YES",
                receivedVnd,
                PAID_VND,
                photoIds,
                noteId,
                faults,
                dueOn,
                term,
                VISITED_ON);
    }

    public static FollowUpClosed closed(LocalDate day) {
        return new FollowUpClosed(
                INSPECTION.value(),
                SAMPLE.value(),
                CASE.value(),
                UNIT,
                "08",
                "02266",
                "NCC",
                false,
                LISTED_ON,
                REASON,
                UNIT_HEAD.staffRef(),
                day);
    }
}
