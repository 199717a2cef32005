package vn.chungtay.local.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences in Vietnamese (the default) or English. */
final class Messages {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("vn.chungtay.local.launcher.messages", locale, NO_FALLBACK);
    }

    static Messages in(Locale locale) {
        return new Messages(locale.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE);
    }

    /** Text of a code with its facts in braces: {@code {0}}, {@code {1}} …; numbers are shown without grouping. */
    String text(String code, Object... facts) {
        Object[] shown = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            shown[i] = String.valueOf(facts[i]);
        }
        return new MessageFormat(bundle.getString(code), locale).format(shown);
    }
}
