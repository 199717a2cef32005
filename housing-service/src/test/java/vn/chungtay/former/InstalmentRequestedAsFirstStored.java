package vn.chungtay.former;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/** How {@code housing.InstalmentRequested} was stored before anybody named a payee. */
@Stored(name = "housing.InstalmentRequested", revision = 1)
public record InstalmentRequestedAsFirstStored(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String instalmentId,
        int ordinal,
        String fundId,
        long amountVnd,
        String requestedBy,
        LocalDate occurredOn) {}
