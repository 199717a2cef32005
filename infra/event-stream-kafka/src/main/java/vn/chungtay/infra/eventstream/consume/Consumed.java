package vn.chungtay.infra.eventstream.consume;

import java.time.Instant;

/**
 * A published event as a consumer receives it.
 *
 * @param id CloudEvents id, the event's own id
 * @param source log it comes from, with its epoch
 * @param type CloudEvents type, for example {@code housing.instalment-requested.v1}
 * @param subject aggregate id
 * @param sequence the aggregate's sequence
 * @param position place in the publishing service's log
 * @param time when it was recorded
 * @param data the payload
 */
public record Consumed<T>(
        String id, String source, String type, String subject, long sequence, long position, Instant time, T data) {

    /** Key under which this event takes effect once, however often it is delivered. */
    public String idempotencyKey() {
        return source + "|" + subject + "|" + sequence;
    }
}
