package vn.chungtay.infra.eventstream;

/** Kafka did not answer or did not acknowledge; the same may succeed later. */
public final class KafkaUnavailable extends RuntimeException {

    public KafkaUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
