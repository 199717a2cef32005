package vn.chungtay.infra.service.errors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same request, with the same key, may succeed soon (503 with {@code Retry-After}). */
public final class TemporarilyUnavailable extends ServiceException {

    public TemporarilyUnavailable(String code, Map<String, Object> facts) {
        this(code, facts, null);
    }

    public TemporarilyUnavailable(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code, facts, cause);
    }
}
