package vn.chungtay.infra.service.errors;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What an error says to people, by code: all {@code messages/errors_vi.properties} and {@code messages/errors_en.properties} on
 * the class path together. Facts stand in braces by their name, {@code {availableVnd}}.
 */
public final class ErrorTexts {

    /** The language of those who do not ask for another one, and of the suite's users. */
    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final String AMOUNT = "Vnd";
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    private ErrorTexts() {}

    /**
     * Reads all texts of the class path.
     *
     * @throws IllegalStateException when two modules give a text to one code
     */
    public static ErrorTexts load() {
        var all = new ErrorTexts();
        var finder = new PathMatchingResourcePatternResolver(ErrorTexts.class.getClassLoader());
        try {
            for (Locale language : LANGUAGES) {
                String files = "classpath*:messages/errors_" + language.getLanguage() + ".properties";
                for (Resource file : finder.getResources(files)) {
                    all.add(language, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the errors cannot be read", e);
        }
        return all;
    }

    /** The languages that every code has a text in, the default first. */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    /** The codes that have a text in this language. */
    public Set<String> codes(Locale language) {
        return Set.copyOf(of(language).keySet());
    }

    /**
     * The text with its facts filled in; empty for a code without one. A fact that is not there leaves its name. Amounts, whose names
     * end in {@code Vnd}, are grouped by thousands, and days written as the language writes them.
     */
    public Optional<String> text(String code, Map<String, Object> facts, Locale language) {
        return Optional.ofNullable(of(language).get(code))
                .map(text -> FACT.matcher(text)
                        .replaceAll(fact -> Matcher.quoteReplacement(
                                written(fact.group(1), facts.getOrDefault(fact.group(1), fact.group(1)), language))));
    }

    private static String written(String name, Object fact, Locale language) {
        if (name.endsWith(AMOUNT) && fact instanceof Number amount) {
            return String.format(language, "%,d", amount.longValue());
        }
        String text = String.valueOf(fact);
        Matcher day = DAY.matcher(text);
        return day.matches() && language.getLanguage().equals(VIETNAMESE.getLanguage())
                ? day.replaceFirst("$3/$2/$1")
                : text;
    }

    private Map<String, String> of(Locale language) {
        return texts.getOrDefault(language, Objects.requireNonNull(texts.getOrDefault(VIETNAMESE, Map.of())));
    }

    private void add(Locale language, Resource file) throws IOException {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> known = texts.computeIfAbsent(language, l -> new HashMap<>());
        properties.stringPropertyNames().forEach(code -> {
            if (known.putIfAbsent(code, properties.getProperty(code)) != null) {
                throw new IllegalStateException("The code " + code + " has a second text in " + file);
            }
        });
    }
}
