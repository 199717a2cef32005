package vn.chungtay.infra.eventstream.consume;

/** Headers that a dead letter carries beside its own; all values are UTF-8 text. */
public final class DeadLetterHeaders {

    /** Class and message of what kept the record from being taken in. */
    public static final String CAUSE = "dlt_cause";
    /** Topic, partition and offset where it stands. */
    public static final String TOPIC = "dlt_topic";

    public static final String PARTITION = "dlt_partition";
    public static final String OFFSET = "dlt_offset";
    /** When it was put aside, RFC 3339 in UTC. */
    public static final String TIME = "dlt_time";

    private DeadLetterHeaders() {}
}
