package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.infra.reference.DatedRule;
import vn.chungtay.infra.reference.DatedRules;

/** The rules of evidence as the suite's dated rules have them. */
@Component
public class DatedEvidenceRules implements EvidenceRules {

    private static final String EVIDENCE = "evidence";

    private final DatedRules rules;

    public DatedEvidenceRules(DatedRules rules) {
        this.rules = rules;
    }

    @Override
    public DatedValue farthestKm(String communeCode, LocalDate day) {
        String rule = "max_distance_km";
        DatedRule found = rules.find(EVIDENCE, rule, "commune " + communeCode, day)
                .orElseGet(() -> rules.require(EVIDENCE, rule, "photo to commune centre", day));
        return DatedValue.of(found);
    }

    @Override
    public DatedValue daysFromFoundation(HouseKind kind, Stage later, LocalDate day) {
        String from = kind == HouseKind.NEW ? "foundation" : "start";
        String to = later == Stage.ACCEPTED ? "acceptance" : "handover";
        return require("min_days_between_stages", from + " to " + to + " " + kind.ruleWord(), day);
    }

    @Override
    public DatedValue likeBits(LocalDate day) {
        return require("photo_near_duplicate_bits", "all", day);
    }

    @Override
    public DatedValue photosBefore(InstalmentPlan.Gate gate, LocalDate day) {
        return require("photos_before_instalment", gate.stage() == Stage.STARTED ? "foundation" : "handover", day);
    }

    private DatedValue require(String rule, String appliesTo, LocalDate day) {
        return DatedValue.of(rules.require(EVIDENCE, rule, appliesTo, day));
    }
}
