package vn.chungtay.housing.grievance.write;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.shared.Term;
import vn.chungtay.infra.reference.DatedRule;
import vn.chungtay.infra.reference.DatedRules;
import vn.chungtay.infra.reference.Holidays;
import vn.chungtay.infra.service.errors.RuleViolated;

/** The rules of grievances as the suite's dated rules have them, and the working days as its calendar has them. */
@Component
public class DatedGrievanceTerms implements GrievanceTerms {

    private static final String GRIEVANCE = "grievance";

    private final DatedRules rules;
    private final Holidays holidays;

    public DatedGrievanceTerms(DatedRules rules, Holidays holidays) {
        this.rules = rules;
        this.holidays = holidays;
    }

    @Override
    public Term answer(Level level, LocalDate begun) {
        String appliesTo = level == Level.UNIT ? "all" : "after escalation";
        DatedRule rule = require("answer_within_working_days", appliesTo, begun);
        return Term.by(rule, holidays.plusWorkingDays(begun, Math.toIntExact(rule.asLong())));
    }

    @Override
    public Term reopening(LocalDate answeredOn) {
        DatedRule rule = require("reopen_within_days", "all", answeredOn);
        return Term.by(rule, answeredOn.plusDays(rule.asLong()));
    }

    private DatedRule require(String rule, String appliesTo, LocalDate day) {
        return rules.find(GRIEVANCE, rule, appliesTo, day)
                .orElseThrow(() -> new RuleViolated("grievance.no-term-on-day", Map.of("day", day.toString())));
    }
}
