package vn.chungtay.housing.grievance.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody of the level that has to answer began to look into it.
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
 * @param takenUpBy who, as staffRef
 * @param occurredOn see {@link GrievanceEvent#occurredOn()}
 */
@Stored(name = "housing.GrievanceTakenUp", revision = 1)
public record GrievanceTakenUp(
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
        String takenUpBy,
        LocalDate occurredOn)
        implements GrievanceEvent {}
