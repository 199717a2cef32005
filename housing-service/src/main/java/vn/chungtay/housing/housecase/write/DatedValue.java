package vn.chungtay.housing.housecase.write;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.chungtay.infra.reference.DatedRule;

/**
 * What a dated rule demands on a day. A rule that is settled law binds; any other only warns, and says so in the case.
 *
 * @param rule name of the rule, for example {@code house.accept_area_m2}
 * @param appliesTo what it applies to, for example {@code after new}
 * @param value the number
 * @param unit unit of the number, for example {@code m2}
 * @param status {@code verified} and {@code seed} bind, others warn
 * @param basis the document it comes from
 */
public record DatedValue(String rule, String appliesTo, BigDecimal value, String unit, String status, String basis) {

    /** What the rule demands, a number. */
    static DatedValue of(DatedRule rule) {
        return new DatedValue(
                rule.domain() + "." + rule.rule(),
                rule.appliesTo(),
                rule.asDecimal(),
                rule.unit(),
                rule.status().name().toLowerCase(Locale.ROOT),
                rule.basis());
    }

    /** Whether the rule can refuse. */
    public boolean binds() {
        return status.equals("verified") || status.equals("seed");
    }

    /** Plain text of the number. */
    public String plainValue() {
        return value.stripTrailingZeros().toPlainString();
    }

    /** The entry for the {@code warnings} of an event, see {@code HouseCaseEvent}. */
    public Map<String, String> warning(BigDecimal actual, boolean met) {
        Map<String, String> warning = new LinkedHashMap<>();
        warning.put("rule", rule);
        warning.put("appliesTo", appliesTo);
        warning.put("required", plainValue());
        warning.put("actual", actual.toPlainString());
        warning.put("unit", unit);
        warning.put("status", status);
        warning.put("basis", basis);
        warning.put("met", Boolean.toString(met));
        return warning;
    }

    /** What a flag says of the limit that it rests on. */
    public Map<String, String> ownLimit() {
        Map<String, String> limit = new LinkedHashMap<>();
        limit.put("limit", plainValue());
        limit.put("unit", unit);
        limit.put("status", status);
        limit.put("basis", basis);
        return limit;
    }
}
