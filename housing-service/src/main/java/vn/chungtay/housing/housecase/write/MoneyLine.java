package vn.chungtay.housing.housecase.write;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.shared.SponsorshipId;

/**
 * The money that one sponsor promised, and how it is paid. A house has several; each is asked for, reserved and paid by itself.
 *
 * @param id the promise
 * @param unitCode unit that gives
 * @param fundId fund that pays
 * @param amountVnd the whole of it, đồng, above 0
 * @param plan in which parts
 * @param partsVnd what each of them is, đồng, in their order; they add up to {@code amountVnd}
 */
record MoneyLine(
        SponsorshipId id, String unitCode, String fundId, long amountVnd, InstalmentPlan plan, List<Long> partsVnd) {

    /** Of a promise that has money in it. */
    static MoneyLine of(SponsorshipEvent event) {
        var plan = InstalmentPlan.parse(Objects.requireNonNull(event.instalmentPlan()));
        return new MoneyLine(
                new SponsorshipId(event.sponsorshipId()),
                event.sponsorUnitCode(),
                Objects.requireNonNull(event.fundId()),
                event.amountVnd(),
                plan,
                plan.partsVnd(event.amountVnd(), Map.of()));
    }

    MoneyLine after(SponsorshipLowered event) {
        return new MoneyLine(id, unitCode, fundId, event.amountVnd(), plan, event.partsVnd());
    }

    /** One part of it, đồng. */
    long amountVnd(int ordinal) {
        return partsVnd.get(ordinal - 1);
    }
}
