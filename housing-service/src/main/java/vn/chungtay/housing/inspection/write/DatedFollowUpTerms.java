package vn.chungtay.housing.inspection.write;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.shared.Term;
import vn.chungtay.infra.reference.DatedRule;
import vn.chungtay.infra.reference.DatedRules;
import vn.chungtay.infra.service.errors.RuleViolated;

/** The term as the suite's dated rules have it. */
@Component
public class DatedFollowUpTerms implements FollowUpTerms {

    private final DatedRules rules;

    public DatedFollowUpTerms(DatedRules rules) {
        this.rules = rules;
    }

    @Override
    public Term followUp(LocalDate foundOn) {
        DatedRule rule = rules.find("inspection", "follow_up_within_days", "all", foundOn)
                .orElseThrow(() -> new RuleViolated("inspection.no-term-on-day", Map.of("day", foundOn.toString())));
        return Term.by(rule, foundOn.plusDays(rule.asLong()));
    }
}
