package vn.chungtay.infra.eventlogtool.copy;

/** A file is not, or not all of, what an export wrote: the number of the line and what is wrong with it. */
public final class DamagedCopy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String code;
    private final transient Object[] facts;

    DamagedCopy(long line, String code, Object... facts) {
        super("line " + line + ": " + code);
        this.line = line;
        this.code = code;
        this.facts = facts.clone();
    }

    /** Counted from 1. */
    public long line() {
        return line;
    }

    /** Name of the message that says what is wrong. */
    public String code() {
        return code;
    }

    /** What the message is about, in its order. */
    public Object[] facts() {
        return facts.clone();
    }
}
