package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A case goes on after it stood still. The same day is fine.
 *
 * @param suspendedOn since when it stands still
 * @param resumedOn the day that is claimed
 */
record ResumedNotBeforeSuspended(LocalDate suspendedOn, LocalDate resumedOn) implements Rule {

    @Override
    public boolean broken() {
        return resumedOn.isBefore(suspendedOn);
    }

    @Override
    public String code() {
        return "case.date-before-suspension";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("suspendedOn", suspendedOn.toString(), "occurredOn", resumedOn.toString());
    }
}
