package vn.chungtay.infra.service.axon;

import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * The version of an aggregate that the sender of a command decided on. A handler outside the aggregate declares it as a parameter
 * and loads the aggregate with it; a handler of the aggregate need not, its version is checked when it is found.
 *
 * @param value sequence of the last event that was seen; absent where any version will do
 */
public record SeenVersion(@Nullable Long value) {

    /** Whatever the version is. */
    public static final SeenVersion ANY = new SeenVersion(null);

    static SeenVersion of(Message<?> message) {
        Object version = message.getMetaData().get(ExpectedVersion.NAME);
        return version == null ? ANY : new SeenVersion(Long.valueOf(version.toString()));
    }
}
