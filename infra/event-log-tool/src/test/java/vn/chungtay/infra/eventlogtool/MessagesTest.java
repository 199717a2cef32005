package vn.chungtay.infra.eventlogtool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern CODE = Pattern.compile("\"((?:[a-z]+(?:-[a-z]+)*\\.)+[a-z]+(?:-[a-z]+)*)\"");

    private final ResourceBundle vietnamese = ResourceBundle.getBundle(Messages.BUNDLE, Messages.VIETNAMESE);
    private final ResourceBundle english = ResourceBundle.getBundle(Messages.BUNDLE, Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameFacts() {
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        for (String code : english.keySet()) {
            assertThat(new MessageFormat(vietnamese.getString(code)).getFormats())
                    .as(code)
                    .hasSameSizeAs(new MessageFormat(english.getString(code)).getFormats());
            assertThat(english.getString(code) + vietnamese.getString(code))
                    .as("an apostrophe hides facts: %s", code)
                    .doesNotContain("'");
        }
    }

    @Test
    void thereIsASentenceForEveryCodeInTheProgramAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>(List.of("progress", "line", "at.position", "at.snapshot", "at.log"));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(source))
                        .results()
                        .map(code -> code.group(1))
                        .forEach(used::add);
            }
        }

        used.remove(Messages.BUNDLE);
        assertThat(used).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void vietnameseIsSpokenUnlessEnglishIsAskedFor() {
        assertThat(Messages.in(Locale.ENGLISH).text("check.damaged", 1200))
                .isEqualTo("The log is damaged: 1200 findings.");
        assertThat(Messages.in(Locale.FRENCH).text("check.damaged", 1200)).contains("bị hỏng: 1200 lỗi");
    }
}
