package vn.chungtay.infra.eventstore;

/**
 * An event's place in its aggregate, or its id, belongs to another commit; nothing was appended.
 */
final class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;

    /**
     * Refuses a commit.
     *
     * @param index which of the commit's events it is, from 0
     */
    KeyTaken(int index, String message) {
        super(message);
        this.index = index;
    }

    int index() {
        return index;
    }
}
