package vn.chungtay.local.demo;

/** The suite said no to something that the demonstration needs; the message has the answer. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    Refused(String what, Reply reply) {
        super(what + " was answered " + reply.status() + ": " + reply.body());
        this.reply = reply;
    }

    /** The answer. */
    public Reply reply() {
        return reply;
    }
}
