package vn.chungtay.housing.grievance.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An answer was written; another person has to confirm it before anybody sees it.
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
 * @param outcome {@code FOUNDED} or {@code UNFOUNDED}
 * @param documentNumber number of the paper that the answer rests on; absent where there is none
 * @param answerId vault entry of the answer's text
 * @param proposedBy who wrote it, as staffRef
 * @param occurredOn see {@link GrievanceEvent#occurredOn()}
 */
@Stored(name = "housing.GrievanceAnswerProposed", revision = 1)
public record GrievanceAnswerProposed(
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
        String outcome,
        @Nullable String documentNumber,
        String answerId,
        String proposedBy,
        LocalDate occurredOn)
        implements GrievanceEvent {}
