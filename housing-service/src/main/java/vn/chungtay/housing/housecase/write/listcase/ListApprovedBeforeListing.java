package vn.chungtay.housing.housecase.write.listcase;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The local authority approves first, the unit lists then. The same day is fine.
 *
 * @param approvedOn date of the approved list
 * @param occurredOn day of the listing
 */
record ListApprovedBeforeListing(LocalDate approvedOn, LocalDate occurredOn) implements Rule {

    @Override
    public boolean broken() {
        return approvedOn.isAfter(occurredOn);
    }

    @Override
    public String code() {
        return "list.approved-after-listing";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("approvedOn", approvedOn.toString(), "occurredOn", occurredOn.toString());
    }
}
