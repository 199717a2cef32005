package vn.chungtay.housing.inspection.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody was told to look at the house; who was before is not any more.
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
 * @param inspector who, as staffRef
 * @param assignedBy who told them, as staffRef
 * @param occurredOn see {@link InspectionEvent#occurredOn()}
 */
@Stored(name = "housing.InspectorAssigned", revision = 1)
public record InspectorAssigned(
        String inspectionId,
        String sampleId,
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        boolean simulated,
        LocalDate listedOn,
        String inspector,
        String assignedBy,
        LocalDate occurredOn)
        implements InspectionEvent {}
