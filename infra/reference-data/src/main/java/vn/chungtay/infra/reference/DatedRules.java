package vn.chungtay.infra.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Figures and terms of law and plan by the day that the law names. */
public final class DatedRules {

    private static final Logger log = LoggerFactory.getLogger(DatedRules.class);

    private final List<DatedRule> rules = new ArrayList<>();
    private final Set<DatedRule> warned = ConcurrentHashMap.newKeySet();

    private DatedRules() {}

    static DatedRules load() {
        DatedRules dated = new DatedRules();
        CsvFile.read("dated_rules.csv", row -> dated.add(row));
        return dated;
    }

    /**
     * The rule that holds on a day. One that is not verified is logged as a warning the first time it is found; the caller shows
     * {@link DatedRule#warning()} wherever the rule acts.
     *
     * @param appliesTo exactly as in the file, for example {@code NCC new}
     */
    public Optional<DatedRule> find(String domain, String rule, String appliesTo, LocalDate day) {
        Optional<DatedRule> found = rules.stream()
                .filter(candidate -> candidate.domain().equals(domain)
                        && candidate.rule().equals(rule)
                        && candidate.appliesTo().equals(appliesTo)
                        && candidate.holdsOn(day))
                .findFirst();
        found.ifPresent(this::warnOnce);
        return found;
    }

    /**
     * The rule that holds on a day, which must exist.
     *
     * @throws IllegalStateException where none does
     */
    public DatedRule require(String domain, String rule, String appliesTo, LocalDate day) {
        return find(domain, rule, appliesTo, day)
                .orElseThrow(() -> new IllegalStateException(
                        "No rule " + domain + "." + rule + " for " + appliesTo + " on " + day));
    }

    /** Every rule of every time. */
    public List<DatedRule> all() {
        return Collections.unmodifiableList(rules);
    }

    private void warnOnce(DatedRule rule) {
        rule.warning().filter(warning -> warned.add(rule)).ifPresent(warning -> {
            log.warn("A rule that is not verified is in use: {}", warning);
        });
    }

    private void add(CsvRow row) {
        DatedRule rule = new DatedRule(
                row.text("domain"),
                row.text("rule"),
                row.text("applies_to"),
                row.day("valid_from"),
                row.optionalDay("valid_to"),
                orEmpty(row, "value"),
                orEmpty(row, "unit"),
                row.constant("status", DatedRule.Status.class),
                orEmpty(row, "basis"));
        for (DatedRule other : rules) {
            if (overlaps(rule, other)) {
                throw row.wrong("valid_from", "overlaps with another line for the same rule", null);
            }
        }
        rules.add(rule);
    }

    private static boolean overlaps(DatedRule one, DatedRule other) {
        return one.domain().equals(other.domain())
                && one.rule().equals(other.rule())
                && one.appliesTo().equals(other.appliesTo())
                && (one.holdsOn(other.validFrom()) || other.holdsOn(one.validFrom()));
    }

    private static String orEmpty(CsvRow row, String column) {
        String text = row.optionalText(column);
        return text == null ? "" : text;
    }
}
