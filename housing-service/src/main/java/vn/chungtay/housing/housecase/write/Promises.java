package vn.chungtay.housing.housecase.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.housecase.write.lowersponsorship.HouseKeepsAPromise;
import vn.chungtay.housing.housecase.write.lowersponsorship.LowerSponsorship;
import vn.chungtay.housing.housecase.write.lowersponsorship.Remainder;
import vn.chungtay.housing.housecase.write.lowersponsorship.SumNotBelowAskedFor;
import vn.chungtay.housing.housecase.write.lowersponsorship.ThingNotBelowReceived;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;

/** What each sponsor of one case promised, as it stands now. */
@NullUnmarked
final class Promises {

    private final Map<SponsorshipId, Promised> byId = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @throws NotFound {@code sponsorship.unknown}
     */
    Promised require(SponsorshipId id) {
        Promised promised = byId.get(id);
        if (promised == null) {
            throw new NotFound("sponsorship.unknown", Map.of("id", id.value()));
        }
        return promised;
    }

    /**
     * Refuses a lowering that takes back what is under way or given, or leaves the house without any sponsor.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated what {@link Promised#checkLowering} refuses,
     *     {@code sponsorship.below-asked-for}, {@code sponsorship.below-received}, {@code sponsorship.last-of-house}
     */
    void checkLowering(LowerSponsorship command, Instalments instalments, Deliveries deliveries) {
        Promised promised = require(command.sponsorshipId());
        promised.checkLowering(command);
        Remainder left = command.left();
        Rule.check(new SumNotBelowAskedFor(left.amountVnd(), instalments.askedForVnd(promised.id())));
        Map<Thing, Long> remaining = Thing.quantities(left.promisedMaterials(), left.workingDays());
        promised.things().forEach((thing, former) -> {
            long quantity = remaining.getOrDefault(thing, 0L);
            if (quantity < former) {
                long least = deliveries.least(promised.unitCode(), thing, former);
                Rule.check(new ThingNotBelowReceived(thing.item(), thing.quantityUnit(), quantity, least));
            }
        });
        boolean othersGive =
                byId.values().stream().anyMatch(other -> !other.id().equals(promised.id()) && other.givesSomething());
        Rule.check(new HouseKeepsAPromise(othersGive || left.amountVnd() > 0 || !remaining.isEmpty()));
    }

    void evolve(SponsorshipEvent event) {
        Promised promised = Promised.of(event);
        byId.put(promised.id(), promised);
    }

    void evolve(SponsorshipLowered event) {
        byId.computeIfPresent(new SponsorshipId(event.sponsorshipId()), (_, promised) -> promised.after(event));
    }
}
