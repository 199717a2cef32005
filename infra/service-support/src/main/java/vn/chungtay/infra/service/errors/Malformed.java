package vn.chungtay.infra.service.errors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request itself cannot be read (400); the facts name the field or header. */
public final class Malformed extends ServiceException {

    public Malformed(String code, Map<String, Object> facts) {
        this(code, facts, null);
    }

    public Malformed(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code, facts, cause);
    }
}
