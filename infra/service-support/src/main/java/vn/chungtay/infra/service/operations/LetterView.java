package vn.chungtay.infra.service.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.consume.DeadLetter;

/**
 * A dead letter in a list.
 *
 * @param letterId for looking at it and for acting on it
 * @param consumer the making of a view that put it aside, absent for the service itself
 * @param topic with {@code partition} and {@code offset}: where the record stands
 * @param source log that it comes from; this and what follows up to {@code position} is absent when it cannot be read
 * @param type CloudEvents type
 * @param aggregateId its aggregate
 * @param sequence the aggregate's sequence
 * @param position place in the publisher's log
 * @param cause kind of what kept it from being taken in, for retrying all of a kind
 * @param causeText class and message of the failure
 * @param retries how often it was tried again
 * @param putAsideAt when it was put aside
 * @param triedAt when it was tried last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterView(
        String letterId,
        @Nullable String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String source,
        @Nullable String type,
        @Nullable String aggregateId,
        @Nullable Long sequence,
        @Nullable Long position,
        String cause,
        String causeText,
        int retries,
        Instant putAsideAt,
        Instant triedAt) {

    static LetterView of(DeadLetter letter) {
        DeadLetter.Event event = letter.event();
        return new LetterView(
                letter.id(),
                letter.consumer(),
                letter.place().topic(),
                letter.place().partition(),
                letter.place().offset(),
                event == null ? null : event.source(),
                event == null ? null : event.type(),
                event == null ? null : event.subject(),
                event == null ? null : event.sequence(),
                event == null ? null : event.position(),
                letter.cause().kind(),
                letter.cause().text(),
                letter.retries(),
                letter.putAsideAt(),
                letter.triedAt());
    }
}
