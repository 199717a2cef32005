package vn.chungtay.contribution.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.reference.DatedRule;
import vn.chungtay.infra.reference.DatedRules;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * One day's salary: (coefficient + allowances) × base salary ÷ working days of a month, rounded half up to a whole multiple of a
 * step. Base salary, working days and step are dated rules, chosen by the day whose salary it is; one that is not verified says so
 * in the answer.
 */
@Component
public class OneDaysSalary {

    private static final String DOMAIN = "salary";
    private static final String THIS = "one day's salary";

    private final DatedRules rules;

    public OneDaysSalary(DatedRules rules) {
        this.rules = rules;
    }

    /**
     * What was worked out, and from what.
     *
     * @param amountVnd one day's salary, đồng
     * @param baseVnd base salary of a month, đồng
     * @param workingDays days that a month is taken for
     * @param roundedToVnd step of the rounding, đồng
     * @param warnings what is not sure about the rules; empty where all are verified
     */
    public record Worked(long amountVnd, long baseVnd, long workingDays, long roundedToVnd, List<String> warnings) {

        public Worked {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * One day's salary on that day.
     *
     * @throws RuleViolated {@code salary.no-rule} where a rule of that day is not known
     */
    public Worked of(SalaryParts parts, LocalDate day) {
        DatedRule base = rule("base_vnd", "all", day);
        DatedRule workingDays = rule("working_days_in_month", THIS, day);
        DatedRule step = rule("rounding_step_vnd", THIS, day);
        BigDecimal steps = parts.sum()
                .multiply(base.asDecimal())
                .divide(workingDays.asDecimal().multiply(step.asDecimal()), 0, RoundingMode.HALF_UP);
        List<String> warnings = Stream.of(base, workingDays, step)
                .map(DatedRule::warning)
                .flatMap(Optional::stream)
                .toList();
        return new Worked(
                steps.multiply(step.asDecimal()).longValueExact(),
                base.asLong(),
                workingDays.asLong(),
                step.asLong(),
                warnings);
    }

    private DatedRule rule(String name, String appliesTo, LocalDate day) {
        return rules.find(DOMAIN, name, appliesTo, day)
                .orElseThrow(() -> new RuleViolated(
                        "salary.no-rule", Map.of("rule", DOMAIN + "." + name, "date", day.toString())));
    }
}
