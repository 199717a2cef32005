package vn.chungtay.housing.grievance.write;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
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
        return new Term(holidays.plusWorkingDays(begun, Math.toIntExact(rule.asLong())), told(rule));
    }

    @Override
    public Term reopening(LocalDate answeredOn) {
        DatedRule rule = require("reopen_within_days", "all", answeredOn);
        return new Term(answeredOn.plusDays(rule.asLong()), told(rule));
    }

    private DatedRule require(String rule, String appliesTo, LocalDate day) {
        return rules.find(GRIEVANCE, rule, appliesTo, day)
                .orElseThrow(() -> new RuleViolated("grievance.no-term-on-day", Map.of("day", day.toString())));
    }

    private static Map<String, String> told(DatedRule rule) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("rule", rule.domain() + "." + rule.rule());
        told.put("appliesTo", rule.appliesTo());
        told.put("limit", rule.value());
        told.put("unit", rule.unit());
        told.put("status", rule.status().name().toLowerCase(Locale.ROOT));
        told.put("basis", rule.basis());
        return told;
    }
}
