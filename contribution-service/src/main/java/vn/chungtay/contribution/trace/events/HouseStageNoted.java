package vn.chungtay.contribution.trace.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Housing-service told that a house has got further.
 *
 * @param houseId the house as this service knows it, {@code house-<uuid of the case>}
 * @param caseId the house case, {@code case-<uuid>}
 * @param stage {@code LISTED}, {@code SPONSORED}, {@code STARTED}, {@code ACCEPTED}, {@code HANDED_OVER} or {@code SETTLED}
 * @param provinceCode the province under the structure of {@code listedOn}
 * @param kind {@code NEW} or {@code REPAIR}
 * @param listedOn the day by which the province is coded, in Vietnam
 * @param simulated whether the case was made up for a demonstration
 * @param occurredOn the day on which the house got there, in Vietnam
 */
@Stored(name = "contribution.HouseStageNoted", revision = 1)
public record HouseStageNoted(
        String houseId,
        String caseId,
        String stage,
        String provinceCode,
        String kind,
        LocalDate listedOn,
        boolean simulated,
        LocalDate occurredOn) {}
