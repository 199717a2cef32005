package vn.chungtay.housing.housecase.write.withdrawcase;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Ends the case before its house is handed over.
 *
 * @param caseId the case
 * @param reason why
 * @param occurredOn day of the decision
 */
public record WithdrawCase(@TargetAggregateIdentifier CaseId caseId, WithdrawalReason reason, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.withdraw-case";
}
