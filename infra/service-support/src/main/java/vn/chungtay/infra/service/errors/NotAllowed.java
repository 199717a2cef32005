package vn.chungtay.infra.service.errors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The caller's role, or their unit, does not permit this (403). */
public final class NotAllowed extends ServiceException {

    public NotAllowed(String code, Map<String, Object> facts) {
        this(code, facts, null);
    }

    public NotAllowed(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code, facts, cause);
    }
}
