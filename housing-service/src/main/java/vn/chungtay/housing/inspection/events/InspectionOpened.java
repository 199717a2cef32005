package vn.chungtay.housing.inspection.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The case was drawn: somebody has to look at the house.
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
 * @param occurredOn see {@link InspectionEvent#occurredOn()}
 */
@Stored(name = "housing.InspectionOpened", revision = 1)
public record InspectionOpened(
        String inspectionId,
        String sampleId,
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        boolean simulated,
        LocalDate listedOn,
        LocalDate occurredOn)
        implements InspectionEvent {}
