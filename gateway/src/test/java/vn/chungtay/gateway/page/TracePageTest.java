package vn.chungtay.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The page of a gift says everything in both languages. */
class TracePageTest {

    private static final Pattern TEXT_OF_PAGE = Pattern.compile("data-t=\"(\\w+)\"");

    @Test
    void hasAllItsTextsInVietnameseAndInEnglish() throws Exception {
        String[] languages = read("static/js/trace-texts.js").split("\n  en: \\{", 2);

        assertThat(textsOf(read("static/trace.html"))).isNotEmpty().allSatisfy(key -> {
            assertThat(languages[0]).contains("\n    " + key + ": ");
            assertThat(languages[1]).contains("\n    " + key + ": ");
        });
    }

    /** Who has scripts late sees Vietnamese, the same as afterwards. */
    @Test
    void isWrittenInTheVietnameseThatTheTextsHave() throws Exception {
        String page = read("static/trace.html");
        String vietnamese = read("static/js/trace-texts.js").split("\n  en: \\{", 2)[0];

        assertThat(textsOf(page)).allSatisfy(key -> {
            String written = page.replaceFirst("(?s).*data-t=\"" + key + "\">([^<]*)<.*", "$1");
            assertThat(vietnamese).contains(key + ": '" + written + "'");
        });
    }

    private static List<String> textsOf(String page) {
        return TEXT_OF_PAGE
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }
}
