package vn.chungtay.infra.eventstream;

/** A record in a service's topic that is not what a published event looks like. Trying again does not help. */
public final class UnreadableRecord extends RuntimeException {

    public UnreadableRecord(String message) {
        super(message);
    }

    public UnreadableRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
