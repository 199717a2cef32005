package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.reference.DatedRules;

/** The rules of payment as the suite's dated rules have them. */
@Component
public class DatedPaymentRules implements PaymentRules {

    private final DatedRules rules;

    public DatedPaymentRules(DatedRules rules) {
        this.rules = rules;
    }

    @Override
    public DatedValue payeeChangeHoldHours(LocalDate today) {
        return require("payee_change_hold_hours", today);
    }

    @Override
    public DatedValue answerWithinHours(LocalDate today) {
        return require("instalment_answer_hours", today);
    }

    @Override
    public DatedValue disburseWithinDays(LocalDate today) {
        return require("instalment_disburse_days", today);
    }

    private DatedValue require(String rule, LocalDate today) {
        return DatedValue.of(rules.require("payment", rule, "all", today));
    }
}
