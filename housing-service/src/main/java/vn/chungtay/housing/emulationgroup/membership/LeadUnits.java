package vn.chungtay.housing.emulationgroup.membership;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.housing.shared.EmulationGroupId;

/** Which unit leads an emulation block or cluster, by day. */
@FunctionalInterface
public interface LeadUnits {

    /**
     * The unit that leads it by the decision in force on that day, coded as there; absent where the group does not stand then, or
     * nobody formed it.
     */
    Optional<String> of(EmulationGroupId groupId, LocalDate day);
}
