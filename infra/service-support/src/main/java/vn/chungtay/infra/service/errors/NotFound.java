package vn.chungtay.infra.service.errors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** There is nothing with that id (404). */
public final class NotFound extends ServiceException {

    public NotFound(String code, Map<String, Object> facts) {
        this(code, facts, null);
    }

    public NotFound(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code, facts, cause);
    }
}
