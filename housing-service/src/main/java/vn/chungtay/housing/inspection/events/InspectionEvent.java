package vn.chungtay.housing.inspection.events;

import java.time.LocalDate;

/**
 * Something that happened to the inspection of one case. Every event carries what places it, so that each can be counted and read
 * alone. What people wrote stands in the vault; an event has its id.
 */
public sealed interface InspectionEvent permits InspectionOpened, InspectorAssigned, FindingsRecorded, FollowUpClosed {

    /** The inspection, {@code inspection-<uuid of the sample>-<place in the draw>}. */
    String inspectionId();

    /** The sample in which the case was drawn, {@code sample-<uuid>}. */
    String sampleId();

    /** The case, {@code case-<uuid>}. */
    String caseId();

    /** Unit that owns the case. */
    String unitCode();

    /** Province of the commune, two digits, coded as on {@link #listedOn()}. */
    String provinceCode();

    /** Commune of the house, five digits, coded as on {@link #listedOn()}. */
    String communeCode();

    /** Name of the programme, for example {@code NCC}. */
    String pillar();

    /** Whether the case is made up for a demonstration. */
    boolean simulated();

    /** Day of the listing of the case, in Vietnam. */
    LocalDate listedOn();

    /** Day of the fact, in Vietnam. */
    LocalDate occurredOn();
}
