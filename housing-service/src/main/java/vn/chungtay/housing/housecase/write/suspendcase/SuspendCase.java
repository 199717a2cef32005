package vn.chungtay.housing.housecase.write.suspendcase;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Lets the case stand still.
 *
 * @param caseId the case
 * @param reason why
 * @param occurredOn day of the decision
 */
public record SuspendCase(@TargetAggregateIdentifier CaseId caseId, SuspensionReason reason, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.suspend-case";
}
