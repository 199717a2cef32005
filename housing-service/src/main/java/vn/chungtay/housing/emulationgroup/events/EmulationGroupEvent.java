package vn.chungtay.housing.emulationgroup.events;

import java.time.LocalDate;

/** A decision about an emulation block or cluster. Each one has a paper that it rests on, and none takes a former one back. */
public sealed interface EmulationGroupEvent permits EmulationGroupComposed, EmulationGroupDissolved {

    /** The group, {@code emulationgroup-<uuid>}. */
    String groupId();

    /** {@code BLOCK} or {@code CLUSTER}. */
    String kind();

    /** Number of the decision, for example {@code 12/QĐ-BHXH}. */
    String decisionNumber();

    /** Day of the decision, in Vietnam. */
    LocalDate decidedOn();

    /** Who recorded it, as staffRef. */
    String recordedBy();

    /**
     * Day from which it holds, in Vietnam, which may be before the decision or after it; for a dissolution the last day on which
     * the group stands.
     */
    LocalDate occurredOn();
}
