package vn.chungtay.housing.inspection.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * What was wrong is settled, or was found not to be so.
 *
 * @param inspectionId see {@link InspectionEvent#inspectionId()}
 * @param sampleId see {@link InspectionEvent#sampleId()}
 * @param caseId see {@link InspectionEvent#caseId()}
 * @param unitCode see {@link InspectionEvent#unitCode()}
 * @param provinceCode see {@link InspectionEvent#provinceCode()}
 * @param communeCode see {@link InspectionEvent#communeCode()}
 * @param pillar see {@link InspectionEvent#pillar()}
 * @param simulated see {@link InspectionEvent#simulated()}
 * @param listedOn see {@link InspectionEvent#listedOn()}
 * @param reasonId vault entry of the reason
 * @param closedBy who, as staffRef; another person than the inspector
 * @param occurredOn see {@link InspectionEvent#occurredOn()}
 */
@Stored(name = "housing.FollowUpClosed", revision = 1)
public record FollowUpClosed(
        String inspectionId,
        String sampleId,
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        boolean simulated,
        LocalDate listedOn,
        String reasonId,
        String closedBy,
        LocalDate occurredOn)
        implements InspectionEvent {}
