package vn.chungtay.infra.eventstream;

/**
 * Kafka headers of a published record: CloudEvents 1.0 in binary mode, as its Kafka protocol binding names them. All values are
 * UTF-8 text.
 */
public final class EventHeaders {

    public static final String CONTENT_TYPE = "content-type";
    public static final String SPEC_VERSION = "ce_specversion";
    /** The event's own id, a UUIDv7. */
    public static final String ID = "ce_id";
    /** {@code /chungtay/<service>/<epoch of its log>}. */
    public static final String SOURCE = "ce_source";
    /** {@code <service>.<event>.v<n>}. */
    public static final String TYPE = "ce_type";
    /** Aggregate id. */
    public static final String SUBJECT = "ce_subject";
    /** When the event was recorded, RFC 3339 in UTC. */
    public static final String TIME = "ce_time";
    /** The aggregate's sequence, 19 digits; unique with source and subject. */
    public static final String SEQUENCE = "ce_sequence";
    /** Place in the service's log, decimal. */
    public static final String POSITION = "ce_position";
    /** Position of the last published event of the same aggregate, decimal; absent for its first. */
    public static final String PREVIOUS = "ce_previous";
    /** Same as the record's key: the aggregate id. */
    public static final String PARTITION_KEY = "ce_partitionkey";
    /** W3C Trace Context; absent when the event was not part of a trace. */
    public static final String TRACE_PARENT = "ce_traceparent";
    /** Id of the message with which everything began. */
    public static final String CORRELATION_ID = "ce_correlationid";
    /** Id of the message that led to this event at once. */
    public static final String CAUSATION_ID = "ce_causationid";

    /** Data of every record. */
    public static final String JSON = "application/json";

    /** Type of the markers that tell how far the log has been published, see {@link PublishedUpTo}. */
    public static final String PUBLISHED_UP_TO = "chungtay.published-up-to.v1";

    private EventHeaders() {}
}
