package vn.chungtay.contribution.drive.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A drive is opened while it is a draft; it takes gifts, changes its deadline and is closed while it is open.
 *
 * @param needed the state that the command is for
 * @param actual the state it is in
 */
public record DriveIn(DriveState needed, DriveState actual) implements Rule {

    @Override
    public boolean broken() {
        return needed != actual;
    }

    @Override
    public String code() {
        return "drive.not-in-state";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("needed", needed.name(), "state", actual.name());
    }
}
