package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PlanChoice;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.infra.reference.DatedRule;
import vn.chungtay.infra.reference.DatedRules;

/** The house rules as the suite's dated rules have them. */
@Component
class DatedHouseRules implements HouseRules {

    private static final String SUPPORT = "support";
    private static final String HOUSE = "house";
    private static final String BEFORE = "before";

    private final DatedRules rules;

    DatedHouseRules(DatedRules rules) {
        this.rules = rules;
    }

    @Override
    public Optional<DatedValue> supportLevel(Pillar pillar, HouseKind kind, String provinceCode, LocalDate approvedOn) {
        Optional<DatedRule> national =
                rules.find(SUPPORT, "level_vnd", pillar.name() + " " + kind.ruleWord(), approvedOn);
        if (national.isEmpty()) {
            return Optional.empty();
        }
        Optional<DatedRule> local =
                rules.find(SUPPORT, "local_total_vnd", "province " + provinceCode + " " + kind.ruleWord(), approvedOn);
        return Stream.concat(national.stream(), local.stream())
                .map(DatedValue::of)
                .reduce((one, other) -> other.value().compareTo(one.value()) > 0 ? other : one);
    }

    @Override
    public Optional<InstalmentPlan> instalmentPlan(HouseKind kind, PlanChoice choice, LocalDate day) {
        String appliesTo = switch (choice) {
            case DEFAULT -> "default " + kind.ruleWord();
            case ALTERNATIVE -> "alternative";
        };
        return rules.find(SUPPORT, "instalment_plan", appliesTo, day)
                .map(DatedRule::value)
                .map(InstalmentPlan::parse);
    }

    @Override
    public Optional<TemporaryHouse> temporaryHouse(LocalDate day) {
        return rules.find(HOUSE, "temporary_area_single_m2", BEFORE, day)
                .map(singleArea -> new TemporaryHouse(
                        DatedValue.of(singleArea),
                        DatedValue.of(rules.require(HOUSE, "temporary_area_family_m2", BEFORE, day)),
                        DatedValue.of(rules.require(HOUSE, "temporary_area_per_person_m2", BEFORE, day)),
                        DatedValue.of(rules.require(HOUSE, "temporary_unsturdy_structures", BEFORE, day))));
    }

    /** Lists older than the present standard have one of their own for new houses. */
    @Override
    public AcceptanceStandard acceptanceStandard(HouseKind kind, LocalDate approvedOn) {
        return new AcceptanceStandard(
                after("accept_area_m2", kind, approvedOn),
                after("accept_sturdy_structures", kind, approvedOn),
                after("accept_life_years", kind, approvedOn));
    }

    private Optional<DatedValue> after(String rule, HouseKind kind, LocalDate approvedOn) {
        Optional<DatedRule> present = rules.find(HOUSE, rule, "after " + kind.ruleWord(), approvedOn);
        Optional<DatedRule> older =
                kind == HouseKind.NEW ? rules.find(HOUSE, rule, "after older lists", approvedOn) : Optional.empty();
        return present.or(() -> older).map(DatedValue::of);
    }
}
