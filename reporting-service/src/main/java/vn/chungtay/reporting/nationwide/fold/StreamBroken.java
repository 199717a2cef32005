package vn.chungtay.reporting.nationwide.fold;

/**
 * An input partition is not what its publisher promises: an event is missing, or it comes from another history of the log. Folding
 * on would make wrong figures, so the stream stops until an operator has looked at it.
 */
public final class StreamBroken extends RuntimeException {

    StreamBroken(String message) {
        super(message);
    }
}
