package vn.chungtay.infra.service.errors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The caller decided on an older version than the present one (412): read again, then decide again. */
public final class StaleVersion extends ServiceException {

    public StaleVersion(String code, Map<String, Object> facts) {
        this(code, facts, null);
    }

    public StaleVersion(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code, facts, cause);
    }
}
