package vn.chungtay.local.launcher;

/** Where the suite tells how far it is. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (code, facts) -> {};

    /**
     * Something happened.
     *
     * @param code name of the message, such as {@code service.ready}
     * @param facts what it is about, in the order that the message asks for
     */
    void say(String code, Object... facts);
}
