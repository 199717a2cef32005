package vn.chungtay.former;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.stored.Stored;

/** How {@code housing.SponsorshipConfirmed} was stored when a house had one sponsor, who gave money. */
@Stored(name = "housing.SponsorshipConfirmed", revision = 1)
public record SponsorshipConfirmedAsFirstStored(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String fundId,
        long amountVnd,
        String instalmentPlan,
        String confirmedBy,
        List<Map<String, String>> warnings,
        LocalDate occurredOn) {}
