package vn.chungtay.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final String BUNDLE = "vn.chungtay.local.launcher.messages";
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final ResourceBundle vietnamese = ResourceBundle.getBundle(BUNDLE, Locale.of("vi"));
    private final ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameFacts() {
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        for (String key : vietnamese.keySet()) {
            assertThat(places(vietnamese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    @Test
    void noTextHasAnApostropheThatWouldHideItsFacts() {
        for (String key : vietnamese.keySet()) {
            assertThat(vietnamese.getString(key) + english.getString(key))
                    .as(key)
                    .doesNotContain("'");
        }
    }

    @Test
    void vietnameseIsSpokenUnlessEnglishIsAskedFor() {
        assertThat(Messages.in(Locale.ENGLISH).text("ready", 12)).isEqualTo("Chung Tay is ready after 12 seconds.");
        assertThat(Messages.in(Locale.FRENCH).text("ready", 1200)).contains("sẵn sàng sau 1200 giây");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
