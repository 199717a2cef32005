package vn.chungtay.infra.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** The commit for this idempotency key is in the log already: {@link EventLog#findByIdempotencyKey} finds it. */
public final class DuplicateIdempotencyKey extends AxonNonTransientException {

    public DuplicateIdempotencyKey(String keyHash) {
        super("A commit with the idempotency key hash " + keyHash + " is in the log already");
    }
}
