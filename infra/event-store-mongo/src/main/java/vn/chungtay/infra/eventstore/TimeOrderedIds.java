package vn.chungtay.infra.eventstore;

import com.github.f4b6a3.uuid.UuidCreator;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids of Axon's messages as UUIDv7 (RFC 9562). Events that are written together have ids that lie together, so the unique index on them
 * grows at its end instead of everywhere. Found by Axon as a service of the JVM.
 */
public final class TimeOrderedIds extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
