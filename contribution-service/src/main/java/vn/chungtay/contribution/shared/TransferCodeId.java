package vn.chungtay.contribution.shared;

import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a transfer code that was handed out. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param code what givers write
 */
public record TransferCodeId(TransferCode code) {

    private static final String PREFIX = "transfercode-";

    /**
     * Takes an id that was given before, as one text.
     *
     * @throws NotFound {@code transfercode.unknown} where it cannot be one
     */
    public static TransferCodeId of(String value) {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("transfercode.unknown", Map.of("id", value));
        }
        return new TransferCodeId(new TransferCode(value.substring(PREFIX.length())));
    }

    /** {@code transfercode-<code>}. */
    public String value() {
        return PREFIX + code;
    }

    @Override
    public String toString() {
        return value();
    }
}
