package vn.chungtay.housing.housecase.write.recordfunding;

import java.util.Map;
import vn.chungtay.housing.housecase.write.InstalmentState;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.infra.service.errors.Rule;

/**
 * An answer fits the request it answers, as {@link InstalmentState#next} says.
 *
 * @param instalmentId the request
 * @param present where it stands
 * @param wanted what the answer makes of it
 */
public record InstalmentMayBecome(InstalmentId instalmentId, InstalmentState present, InstalmentState wanted)
        implements Rule {

    @Override
    public boolean broken() {
        return !present.next().contains(wanted);
    }

    @Override
    public String code() {
        return "instalment.wrong-state";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("instalmentId", instalmentId.value(), "state", present.name(), "wanted", wanted.name());
    }
}
