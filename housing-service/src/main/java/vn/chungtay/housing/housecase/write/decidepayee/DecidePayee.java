package vn.chungtay.housing.housecase.write.decidepayee;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Accepts or rejects a payee against whom something can be said.
 *
 * @param caseId the case
 * @param payeeId the payee that the case has now
 * @param accepted the decision
 * @param reason why; goes to the vault, never into an event
 * @param occurredOn day of the decision
 */
public record DecidePayee(
        @TargetAggregateIdentifier CaseId caseId, String payeeId, boolean accepted, Reason reason, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.decide-payee";
}
