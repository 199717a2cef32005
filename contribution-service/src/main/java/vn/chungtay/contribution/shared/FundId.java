package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a fund. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code fund-<uuid>}, the UUID of version 7
 */
public record FundId(String value) {

    private static final String PREFIX = "fund-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code fund.unknown} where it cannot be one
     */
    public FundId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("fund.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static FundId next() {
        return new FundId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
