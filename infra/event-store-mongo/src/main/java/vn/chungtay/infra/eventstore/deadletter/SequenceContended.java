package vn.chungtay.infra.eventstore.deadletter;

import org.axonframework.common.AxonTransientException;

/** Others kept taking the letter's place in its sequence; nothing was written, and a repeat may succeed. */
public final class SequenceContended extends AxonTransientException {

    SequenceContended(String sequence, int attempts) {
        super("No place found for a dead letter in sequence " + sequence + " in " + attempts + " attempts");
    }
}
