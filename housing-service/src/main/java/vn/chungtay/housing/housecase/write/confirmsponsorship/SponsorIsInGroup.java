package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Only a member of a block or cluster promises something on its behalf, on a day on which it is one.
 *
 * @param groupId the group that is named
 * @param unitCode unit that gives
 * @param day of the promise
 * @param member whether it is a member on that day
 */
public record SponsorIsInGroup(EmulationGroupId groupId, String unitCode, LocalDate day, boolean member)
        implements Rule {

    @Override
    public boolean broken() {
        return !member;
    }

    @Override
    public String code() {
        return "sponsorship.not-member-of-group";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("groupId", groupId.value(), "unitCode", unitCode, "occurredOn", day.toString());
    }
}
