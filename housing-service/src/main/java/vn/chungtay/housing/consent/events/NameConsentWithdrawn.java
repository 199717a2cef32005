package vn.chungtay.housing.consent.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The head of household does not want to be named any more. It needs no form and no reason, and holds from the moment at which it is recorded.
 *
 * @param occurredOn day on which it was recorded
 */
@Stored(name = "housing.NameConsentWithdrawn", revision = 1)
public record NameConsentWithdrawn(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        boolean simulated,
        LocalDate listedOn,
        String recordedBy,
        LocalDate occurredOn)
        implements NameConsentEvent {}
