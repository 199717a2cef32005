package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.housecase.write.lowersponsorship.LowerSponsorship;
import vn.chungtay.housing.housecase.write.lowersponsorship.LoweredNotBeforeDecided;
import vn.chungtay.housing.housecase.write.lowersponsorship.LoweredNotBeforePromised;
import vn.chungtay.housing.housecase.write.lowersponsorship.LoweringLowersSomething;
import vn.chungtay.housing.housecase.write.lowersponsorship.LoweringRaisesNoMoney;
import vn.chungtay.housing.housecase.write.lowersponsorship.LoweringRaisesNothing;
import vn.chungtay.housing.housecase.write.lowersponsorship.Remainder;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What one sponsor promised, as it stands now.
 *
 * @param id the promise
 * @param unitCode unit that gives
 * @param groupId block or cluster on whose behalf it gives, absent where it gives for itself
 * @param groupName what that was called on the day of the promise, absent likewise
 * @param fundId fund that pays, absent where no money is promised
 * @param amountVnd the sum, đồng, 0 where no money is
 * @param materials as the events have them
 * @param workingDays labour, days of one person each, 0 where none is
 * @param promisedOn day of the promise
 * @param changedOn day of its last lowering, that of the promise before
 */
record Promised(
        SponsorshipId id,
        String unitCode,
        @Nullable String groupId,
        @Nullable String groupName,
        @Nullable String fundId,
        long amountVnd,
        List<Map<String, String>> materials,
        long workingDays,
        LocalDate promisedOn,
        LocalDate changedOn) {

    static Promised of(SponsorshipEvent event) {
        return new Promised(
                new SponsorshipId(event.sponsorshipId()),
                event.sponsorUnitCode(),
                event.emulationGroupId(),
                event.emulationGroupName(),
                event.fundId(),
                event.amountVnd(),
                event.materials(),
                event.workingDays(),
                event.occurredOn(),
                event.occurredOn());
    }

    Promised after(SponsorshipLowered event) {
        return new Promised(
                id,
                unitCode,
                groupId,
                groupName,
                event.amountVnd() == 0 ? null : fundId,
                event.amountVnd(),
                event.materials(),
                event.workingDays(),
                promisedOn,
                event.occurredOn());
    }

    /** Whether anything of it is still to be given, or was given. */
    boolean givesSomething() {
        return amountVnd > 0 || !materials.isEmpty() || workingDays > 0;
    }

    /** Material and labour that it promises, thing by thing. */
    Map<Thing, Long> things() {
        return Thing.quantities(materials, workingDays);
    }

    /**
     * Refuses what is no lowering of it, or comes before what it follows.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code sponsorship.lowering-raises-money},
     *     {@code sponsorship.lowering-raises}, {@code sponsorship.lowers-nothing},
     *     {@code sponsorship.lowered-before-promise}, {@code sponsorship.lowered-before-decision}
     */
    void checkLowering(LowerSponsorship command) {
        LocalDate day = command.occurredOn().day();
        Rule.check(
                new LoweredNotBeforePromised(changedOn, day),
                new LoweredNotBeforeDecided(command.basis().decidedOn().day(), day));
        Remainder left = command.left();
        Rule.check(new LoweringRaisesNoMoney(amountVnd, left.amountVnd()));
        Map<Thing, Long> former = things();
        Map<Thing, Long> remaining = Thing.quantities(left.promisedMaterials(), left.workingDays());
        remaining.forEach((thing, quantity) -> Rule.check(new LoweringRaisesNothing(
                thing.item(), thing.quantityUnit(), former.getOrDefault(thing, 0L), quantity)));
        Rule.check(new LoweringLowersSomething(left.amountVnd() < amountVnd || !remaining.equals(former)));
    }
}
