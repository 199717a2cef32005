package vn.chungtay.housing.grievance.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a grievance. Every event carries what places it, so that each can be published, counted and read
 * alone. What people wrote, and who they are, stands in the vault; an event has its id.
 *
 * <p>A {@code level} is who has to answer: {@code UNIT} (the unit of the province), {@code EMULATION} (the emulation department) or
 * {@code DIRECTOR}. A {@code term} tells which dated rule set the day that stands beside it; it holds text under {@code rule} (name),
 * {@code appliesTo}, {@code limit} with {@code unit}, {@code status} (for example {@code assumed}) and {@code basis} (document).
 */
public sealed interface GrievanceEvent
        permits GrievanceLodged,
                GrievanceTakenUp,
                GrievanceAnswerProposed,
                GrievanceAnswerReturned,
                GrievanceAnswered,
                GrievanceReopened,
                GrievanceEscalated,
                GrievanceClosed {

    /** The grievance, {@code grievance-<uuid>}. */
    String grievanceId();

    /**
     * {@code LEFT_OUT}, {@code WRONG_BENEFICIARY}, {@code QUALITY}, {@code MONEY_NOT_RECEIVED}, {@code MONEY_ASKED_FOR},
     * {@code CONDUCT} or {@code OTHER}.
     */
    String kind();

    /** The house case that it is about, {@code case-<uuid>}; absent where it is about none. */
    @Nullable
    String caseId();

    /** Province of the commune, two digits, coded as on {@link #codedOn()}. */
    String provinceCode();

    /** Commune of the case or of those who were left out, five digits, coded as on {@link #codedOn()}. */
    String communeCode();

    /** Day whose codes province and commune have: of the listing of the case, else of the lodging. */
    LocalDate codedOn();

    /** Unit that acts for the province on the day of the lodging, for example {@code T63-08}. */
    String unitCode();

    /** Whether it is made up, for a demonstration. */
    boolean simulated();

    /** Day of the lodging, in Vietnam. */
    LocalDate lodgedOn();

    /** Day of the fact, in Vietnam. */
    LocalDate occurredOn();
}
