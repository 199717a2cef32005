package vn.chungtay.infra.service.errors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule of the domain says no (422). Nothing was appended; asking again needs other facts. */
public final class RuleViolated extends ServiceException {

    public RuleViolated(String code, Map<String, Object> facts) {
        this(code, facts, null);
    }

    public RuleViolated(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code, facts, cause);
    }
}
