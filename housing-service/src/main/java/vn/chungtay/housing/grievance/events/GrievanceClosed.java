package vn.chungtay.housing.grievance.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The time for reopening ran out; nothing more happens to it.
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
 * @param outcome that of the last answer, {@code FOUNDED} or {@code UNFOUNDED}
 * @param occurredOn see {@link GrievanceEvent#occurredOn()}
 */
@Stored(name = "housing.GrievanceClosed", revision = 1)
public record GrievanceClosed(
        String grievanceId,
        String kind,
        @Nullable String caseId,
        String provinceCode,
        String communeCode,
        LocalDate codedOn,
        String unitCode,
        boolean simulated,
        LocalDate lodgedOn,
        String outcome,
        LocalDate occurredOn)
        implements GrievanceEvent {}
