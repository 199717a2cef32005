package vn.chungtay.infra.eventstream.consume;

import java.time.Instant;

/**
 * Dead letters that wait for an operator.
 *
 * @param topic in which they came
 * @param cause its kind, see {@link DeadLetter.Cause}
 * @param count how many, above 0
 * @param oldest when the first of them was put aside
 */
public record WaitingLetters(String topic, String cause, int count, Instant oldest) {}
