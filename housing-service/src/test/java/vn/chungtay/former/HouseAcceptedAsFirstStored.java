package vn.chungtay.former;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.stored.Stored;

/** How {@code housing.HouseAccepted} was stored before anybody asked for natural hazards. */
@Stored(name = "housing.HouseAccepted", revision = 1)
public record HouseAcceptedAsFirstStored(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        int areaCentiM2,
        List<String> sturdyParts,
        int lifeYears,
        List<Map<String, String>> warnings,
        LocalDate occurredOn) {}
