package vn.chungtay.infra.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as it stands in the log.
 *
 * @param position its place in the log, counted from 0 without gaps
 * @param id the event's own id, a UUIDv7
 * @param aggregateId the aggregate, or the event's own id when it has none
 * @param aggregateType Axon's name of the aggregate's type, absent for an event without an aggregate
 * @param sequence the aggregate's sequence, from 0
 * @param type stored name, for example {@code contribution.MoneyReceived}
 * @param revision revision of the stored shape, absent when the serializer gave none
 * @param time when it was recorded
 * @param payload exact JSON text of the payload
 * @param metadata exact JSON text of the metadata, an object with string values
 */
public record LoggedEvent(
        long position,
        String id,
        String aggregateId,
        @Nullable String aggregateType,
        long sequence,
        String type,
        @Nullable String revision,
        Instant time,
        String payload,
        String metadata) {}
