package vn.chungtay.infra.eventstore;

import java.util.Optional;

/** What a service may ask of its log beyond Axon's event store. */
public interface EventLog {

    /**
     * Name of the metadata entry of a command and its events that holds the hash of the caller's idempotency key. A commit
     * whose events carry it is unique by it: a second one fails with {@link DuplicateIdempotencyKey}.
     */
    String IDEMPOTENCY_KEY = "idempotencyKeyHash";

    /** The commit that was made for this idempotency key, if there is one; read with majority from the primary. */
    Optional<CommitReceipt> findByIdempotencyKey(String keyHash);

    /** Position of the last event, −1 for an empty log; read with majority from the primary. */
    long lastPosition();

    /** Identifies this history of the log; a restore begins a new one. Part of every published event's source. */
    String epoch();
}
