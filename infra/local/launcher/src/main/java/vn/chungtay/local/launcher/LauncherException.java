package vn.chungtay.local.launcher;

import java.util.Locale;

/** Why the suite cannot do what it was asked, in one sentence that tells what to do; nothing is left half started. */
public final class LauncherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] facts;

    LauncherException(String code, Object... facts) {
        super(Messages.in(Locale.ENGLISH).text(code, facts));
        this.code = code;
        this.facts = facts.clone();
    }

    LauncherException(Throwable cause, String code, Object... facts) {
        this(code, facts);
        initCause(cause);
    }

    /** Stable name of the reason, such as {@code port.taken}. */
    public String code() {
        return code;
    }

    /** The sentence in the language of the person in front of the screen. */
    String in(Messages messages) {
        return messages.text(code, facts);
    }
}
