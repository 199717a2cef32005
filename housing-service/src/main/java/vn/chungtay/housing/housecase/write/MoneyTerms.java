package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PlanExistsOnDay;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PromisedMoney;
import vn.chungtay.housing.housecase.write.confirmsponsorship.SponsorshipWithinSupportLevel;
import vn.chungtay.housing.housecase.write.listcase.SupportLevelExistsOnDay;
import vn.chungtay.infra.service.errors.Rule;

/**
 * On which terms money is promised.
 *
 * @param money what is promised
 * @param plan how it is paid
 * @param warnings what the level says of it where it is not settled law
 */
record MoneyTerms(PromisedMoney money, InstalmentPlan plan, List<Map<String, String>> warnings) {

    /**
     * The terms of that day.
     *
     * @param promisedBeforeVnd what is promised to the house already, đồng
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code support.no-level-on-day}, {@code sponsorship.no-plan-on-day},
     *     {@code sponsorship.above-support-level}
     */
    static MoneyTerms of(
            PromisedMoney money, long promisedBeforeVnd, CaseFacts facts, LocalDate day, HouseRules rules) {
        var level = rules.supportLevel(facts.pillar(), facts.kind(), facts.provinceCode(), facts.approvedOn());
        var plan = rules.instalmentPlan(facts.kind(), money.plan(), day);
        Rule.check(
                new SupportLevelExistsOnDay(level, facts.pillar(), facts.kind(), facts.approvedOn()),
                new PlanExistsOnDay(plan, money.plan(), day));
        var withinLevel = new SponsorshipWithinSupportLevel(promisedBeforeVnd, money.amount(), level.orElseThrow());
        Rule.check(withinLevel);
        return new MoneyTerms(money, plan.orElseThrow(), withinLevel.warnings());
    }
}
