package vn.chungtay.housing.housecase.write.confirmsponsorship;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Confirms that the unit pays for the house.
 *
 * @param caseId the case
 * @param fundId fund of contribution-service that pays
 * @param amount the whole sum
 * @param occurredOn day of the confirmation
 */
public record ConfirmSponsorship(
        @TargetAggregateIdentifier CaseId caseId, String fundId, VndAmount amount, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.confirm-sponsorship";
}
