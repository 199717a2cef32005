package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a bank statement. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code statement-<uuid>}, the UUID of version 7
 */
public record StatementId(String value) {

    private static final String PREFIX = "statement-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code statement.unknown} where it cannot be one
     */
    public StatementId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("statement.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static StatementId next() {
        return new StatementId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
