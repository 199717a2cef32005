package vn.chungtay.infra.service.errors;

import java.util.Map;

/**
 * One fact that must hold before a decision. A rule is a small record that carries what it judges and is named as a sentence,
 * so that an aggregate's decision reads as a list of rules.
 */
public interface Rule {

    /** Whether the facts break the rule. */
    boolean broken();

    /** Code of the refusal, see {@link ServiceException#code()}. */
    String code();

    /** The facts that the rule judged, for the refusal. */
    Map<String, Object> facts();

    /**
     * Checks the rules in their order.
     *
     * @throws RuleViolated for the first that is broken
     */
    static void check(Rule... rules) {
        for (Rule rule : rules) {
            if (rule.broken()) {
                throw new RuleViolated(rule.code(), rule.facts());
            }
        }
    }
}
