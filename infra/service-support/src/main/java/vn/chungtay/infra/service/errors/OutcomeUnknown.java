package vn.chungtay.infra.service.errors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** It is not known whether the command was appended (503): the same idempotency key may be sent again. */
public final class OutcomeUnknown extends ServiceException {

    public OutcomeUnknown(String code, Map<String, Object> facts) {
        this(code, facts, null);
    }

    public OutcomeUnknown(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code, facts, cause);
    }
}
