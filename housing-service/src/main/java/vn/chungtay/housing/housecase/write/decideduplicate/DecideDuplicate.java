package vn.chungtay.housing.housecase.write.decideduplicate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Decides whether a case that looks like another is the same household again.
 *
 * @param caseId the case
 * @param duplicate the decision
 * @param reason why; goes to the vault, never into an event
 * @param occurredOn day of the decision
 */
public record DecideDuplicate(
        @TargetAggregateIdentifier CaseId caseId, boolean duplicate, Reason reason, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.decide-duplicate";
}
