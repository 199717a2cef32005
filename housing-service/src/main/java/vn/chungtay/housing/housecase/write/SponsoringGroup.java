package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.emulationgroup.membership.EmulationGroups;
import vn.chungtay.housing.housecase.write.confirmsponsorship.SponsorIsInGroup;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The block or cluster on whose behalf something is promised.
 *
 * @param id which
 * @param name what it is called on the day of the promise
 */
record SponsoringGroup(EmulationGroupId id, String name) {

    /**
     * The group that a promise names; absent where it names none.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code emulation-group.unknown}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code sponsorship.not-member-of-group}
     */
    static @Nullable SponsoringGroup of(
            @Nullable EmulationGroupId named, String unitCode, LocalDate day, EmulationGroups groups) {
        if (named == null) {
            return null;
        }
        Optional<String> name = groups.nameForMember(named, unitCode, day);
        Rule.check(new SponsorIsInGroup(named, unitCode, day, name.isPresent()));
        return new SponsoringGroup(named, name.orElseThrow());
    }
}
