package vn.chungtay.infra.eventstream.consume;

import org.jspecify.annotations.Nullable;

/**
 * Which dead letters are wanted; what is absent does not matter.
 *
 * @param topic in which they came
 * @param cause its kind, see {@link DeadLetter.Cause}
 * @param aggregateId of which aggregate
 */
public record LetterFilter(
        @Nullable String topic,
        @Nullable String cause,
        @Nullable String aggregateId) {}
