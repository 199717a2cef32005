package vn.chungtay.infra.service.errors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was sent is larger than the service takes (413); the facts name the limit. */
public final class TooLarge extends ServiceException {

    public TooLarge(String code, Map<String, Object> facts) {
        this(code, facts, null);
    }

    public TooLarge(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code, facts, cause);
    }
}
