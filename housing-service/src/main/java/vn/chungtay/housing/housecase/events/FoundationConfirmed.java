package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The foundation stands or, for a repair, 30 % of the work is done.
 *
 * @param caseId see {@link HouseCaseEvent#caseId()}
 * @param unitCode see {@link HouseCaseEvent#unitCode()}
 * @param provinceCode see {@link HouseCaseEvent#provinceCode()}
 * @param communeCode see {@link HouseCaseEvent#communeCode()}
 * @param pillar see {@link HouseCaseEvent#pillar()}
 * @param kind see {@link HouseCaseEvent#kind()}
 * @param householdGroup see {@link HouseCaseEvent#householdGroup()}
 * @param simulated see {@link HouseCaseEvent#simulated()}
 * @param listedOn see {@link HouseCaseEvent#listedOn()}
 * @param confirmerId vault entry of who confirmed it
 * @param photoId photo of the stage
 * @param photoSha256 SHA-256 of that photo, 64 hex digits
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.FoundationConfirmed", revision = 1)
public record FoundationConfirmed(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String confirmerId,
        String photoId,
        String photoSha256,
        LocalDate occurredOn)
        implements HouseCaseEvent {}
