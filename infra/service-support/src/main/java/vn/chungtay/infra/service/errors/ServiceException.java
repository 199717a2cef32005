package vn.chungtay.infra.service.errors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a service answers with instead of doing what was asked. Callers and tests look at the {@link #code()},
 * never at the message; the text for people is looked up by the code, in Vietnamese or English, when it is answered.
 */
public abstract sealed class ServiceException extends RuntimeException
        permits RuleViolated,
                NotFound,
                StaleVersion,
                Malformed,
                TooLarge,
                NotAllowed,
                OutcomeUnknown,
                TemporarilyUnavailable {

    private final String code;
    private final Map<String, Object> facts;

    ServiceException(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code + " " + facts, cause);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    /** Stable name of the refusal, lower-case words with dots and hyphens, for example {@code fund.insufficient}. */
    public String code() {
        return code;
    }

    /** What the refusal was decided on, by name; plain JSON values, never personal data. */
    public Map<String, Object> facts() {
        return facts;
    }
}
