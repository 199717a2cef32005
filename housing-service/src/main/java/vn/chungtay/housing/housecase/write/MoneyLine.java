package vn.chungtay.housing.housecase.write;

import java.util.Objects;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.shared.SponsorshipId;

/**
 * The money that one sponsor promised, and how it is paid. A house has several; each is asked for, reserved and paid by itself.
 *
 * @param id the promise
 * @param unitCode unit that gives
 * @param fundId fund that pays
 * @param amountVnd the whole of it, đồng, above 0
 * @param plan in which parts
 */
record MoneyLine(SponsorshipId id, String unitCode, String fundId, long amountVnd, InstalmentPlan plan) {

    /** Of a promise that has money in it. */
    static MoneyLine of(SponsorshipEvent event) {
        return new MoneyLine(
                new SponsorshipId(event.sponsorshipId()),
                event.sponsorUnitCode(),
                Objects.requireNonNull(event.fundId()),
                event.amountVnd(),
                InstalmentPlan.parse(Objects.requireNonNull(event.instalmentPlan())));
    }

    /** One part of it, đồng. */
    long amountVnd(int ordinal) {
        return plan.amountVnd(ordinal, amountVnd);
    }
}
