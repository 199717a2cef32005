package vn.chungtay.infra.eventlogtool;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The tool's sentences, in English where that was asked for and in Vietnamese everywhere else. */
final class Messages {

    static final String BUNDLE = "vn.chungtay.infra.eventlogtool.messages";
    static final Locale VIETNAMESE = Locale.of("vi");

    private final ResourceBundle sentences;

    private Messages(Locale locale) {
        // Without the control, a machine's own language would come before the one asked for.
        sentences = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Messages in(Locale locale) {
        return new Messages(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE);
    }

    /** The sentence with its facts; figures stand in it as they are, so that they can be searched for. */
    String text(String code, @Nullable Object... facts) {
        return MessageFormat.format(
                sentences.getString(code),
                Arrays.stream(facts).map(String::valueOf).toArray());
    }
}
