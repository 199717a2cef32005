package vn.chungtay.housing.grievance.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The answer was not confirmed; it has to be written again.
 *
 * @param grievanceId see {@link GrievanceEvent#grievanceId()}
 * @param kind see {@link GrievanceEvent#kind()}
 * @param caseId see {@link GrievanceEvent#caseId()}
 * @param provinceCode see {@link GrievanceEvent#provinceCode()}
 * @param communeCode see {@link GrievanceEvent#communeCode()}
 * @param codedOn see {@link GrievanceEvent#codedOn()}
 * @param unitCode see {@link GrievanceEvent#unitCode()}
 * @param simulated see {@link GrievanceEvent#simulated()}
 * @param lodgedOn see {@link GrievanceEvent#lodgedOn()}
 * @param level see {@link GrievanceEvent}
 * @param reasonId vault entry of the reason
 * @param returnedBy who, as staffRef
 * @param occurredOn see {@link GrievanceEvent#occurredOn()}
 */
@Stored(name = "housing.GrievanceAnswerReturned", revision = 1)
public record GrievanceAnswerReturned(
        String grievanceId,
        String kind,
        @Nullable String caseId,
        String provinceCode,
        String communeCode,
        LocalDate codedOn,
        String unitCode,
        boolean simulated,
        LocalDate lodgedOn,
        String level,
        String reasonId,
        String returnedBy,
        LocalDate occurredOn)
        implements GrievanceEvent {}
