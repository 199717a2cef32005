package vn.chungtay.housing.housecase.write.confirmsponsorship;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirms that the unit of the case supports the house: it is the first sponsor. Others may join later.
 *
 * @param caseId the case
 * @param promise what the unit gives
 * @param occurredOn day of the confirmation
 */
public record ConfirmSponsorship(@TargetAggregateIdentifier CaseId caseId, Promise promise, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.confirm-sponsorship";
}
