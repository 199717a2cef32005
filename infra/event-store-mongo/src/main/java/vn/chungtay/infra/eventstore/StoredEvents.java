package vn.chungtay.infra.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** Logged events in the forms that Axon upcasts and deserialises. */
public final class StoredEvents {

    private StoredEvents() {}

    /** An event of an aggregate's own stream. */
    static DomainEventData<String> ofAggregate(LoggedEvent event) {
        return new Domain(event);
    }

    /** An event of the whole log; it is an aggregate's event if it was appended as one. */
    public static TrackedEventData<String> tracked(LoggedEvent event) {
        return event.aggregateType() == null ? new Tracked(event) : new TrackedDomain(event);
    }

    private interface Stored extends EventData<String> {

        LoggedEvent event();

        @Override
        default String getEventIdentifier() {
            return event().id();
        }

        @Override
        default Instant getTimestamp() {
            return event().time();
        }

        @Override
        default SerializedObject<String> getMetaData() {
            return new SerializedMetaData<>(event().metadata(), String.class);
        }

        @Override
        @SuppressWarnings("NullAway") // a revision may be absent, says Axon's SerializedType
        default SerializedObject<String> getPayload() {
            return new SimpleSerializedObject<>(event().payload(), String.class, event().type(), event().revision());
        }
    }

    private interface OfAggregate extends Stored, DomainEventData<String> {

        @Override
        default @Nullable String getType() {
            String type = event().aggregateType();
            return type == null || type.isEmpty() ? null : type;
        }

        @Override
        default String getAggregateIdentifier() {
            return event().aggregateId();
        }

        @Override
        default long getSequenceNumber() {
            return event().sequence();
        }
    }

    private interface InLog extends Stored, TrackedEventData<String> {

        @Override
        default TrackingToken trackingToken() {
            return new GlobalSequenceTrackingToken(event().position());
        }
    }

    private record Domain(LoggedEvent event) implements OfAggregate {}

    private record Tracked(LoggedEvent event) implements InLog {}

    private record TrackedDomain(LoggedEvent event) implements OfAggregate, InLog {}
}
