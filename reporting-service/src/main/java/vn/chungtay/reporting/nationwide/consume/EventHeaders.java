package vn.chungtay.reporting.nationwide.consume;

/** Names of the headers of a published record. */
final class EventHeaders {

    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String SEQUENCE = "ce_sequence";
    static final String POSITION = "ce_position";
    static final String PREVIOUS = "ce_previous";
    static final String MARKER_TYPE = "chungtay.published-up-to.v1";

    private EventHeaders() {}
}
