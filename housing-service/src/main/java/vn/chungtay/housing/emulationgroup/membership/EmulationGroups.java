package vn.chungtay.housing.emulationgroup.membership;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.housing.shared.EmulationGroupId;

/** The emulation blocks and clusters by day. */
@FunctionalInterface
public interface EmulationGroups {

    /**
     * What the group is called on a day, if the unit is one of its members then. A unit is one where the decision in force on that
     * day names it, or one that took over from it.
     *
     * @param unitCode of any time
     * @throws vn.chungtay.infra.service.errors.NotFound {@code emulation-group.unknown}
     */
    Optional<String> nameForMember(EmulationGroupId groupId, String unitCode, LocalDate day);
}
