package vn.chungtay.infra.service.config;

import com.github.f4b6a3.uuid.UuidCreator;

/** Source of new ids; a test puts a counter in its place. */
@FunctionalInterface
public interface Ids {

    /** A new UUID of version 7 (RFC 9562): ordered by time, unique without asking anybody. */
    String next();

    /** A new id of this kind, {@code <kind>-<uuid>}, for example {@code fund-0199…}: no two kinds share an id. */
    default String next(String kind) {
        return kind + "-" + next();
    }

    /** The source that services use. */
    static Ids timeOrdered() {
        return () -> UuidCreator.getTimeOrderedEpoch().toString();
    }
}
