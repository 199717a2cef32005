package vn.chungtay.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The texts of problems in Vietnamese and English, from {@code messages/errors_*.properties}. */
@Component
class ProblemTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<Locale> OFFERED = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The language to answer in; Vietnamese unless another offered one is preferred. */
    Locale language(List<Locale.LanguageRange> acceptLanguage) {
        return Optional.ofNullable(Locale.lookup(acceptLanguage, OFFERED)).orElse(VIETNAMESE);
    }

    String title(Problem problem, Locale language) {
        ResourceBundle texts = texts(language);
        String key = "status." + problem.status().value();
        return texts.containsKey(key) ? texts.getString(key) : problem.status().getReasonPhrase();
    }

    /** The sentence for the code, with the facts in their braces. */
    String detail(Problem problem, Locale language) {
        String text = texts(language).getString(problem.code());
        for (Map.Entry<String, Object> fact : problem.facts().entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text;
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("messages/errors", language, EXACT);
    }
}
