package vn.chungtay.housing.shared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.chungtay.infra.reference.DatedRule;

/**
 * A day by which something has to be done, and why.
 *
 * @param lastDay the last day that is in time
 * @param rule the dated rule that set it: {@code rule} (name), {@code appliesTo}, {@code limit} with {@code unit}, {@code status}
 *     (for example {@code assumed}) and {@code basis} (document)
 */
public record Term(LocalDate lastDay, Map<String, String> rule) {

    public Term {
        rule = Map.copyOf(rule);
    }

    /** The day that this rule sets. */
    public static Term by(DatedRule rule, LocalDate lastDay) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("rule", rule.domain() + "." + rule.rule());
        told.put("appliesTo", rule.appliesTo());
        told.put("limit", rule.value());
        told.put("unit", rule.unit());
        told.put("status", rule.status().name().toLowerCase(Locale.ROOT));
        told.put("basis", rule.basis());
        return new Term(lastDay, told);
    }
}
