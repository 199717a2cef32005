package vn.chungtay.infra.eventlogtool;

import java.util.Locale;

/** Why the tool does not do what it was asked, in one sentence; what it found stays as it was. */
public final class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] facts;

    /**
     * Makes the sentence.
     *
     * @param code name of the message
     * @param facts what it is about, in the order that the message asks for
     */
    public ToolException(String code, Object... facts) {
        super(Messages.in(Locale.ENGLISH).text(code, facts));
        this.code = code;
        this.facts = facts.clone();
    }

    /** Stable name of the reason, such as {@code line.sum}. */
    public String code() {
        return code;
    }

    String in(Messages messages) {
        return messages.text(code, facts);
    }
}
