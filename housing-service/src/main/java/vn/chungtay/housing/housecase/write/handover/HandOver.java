package vn.chungtay.housing.housecase.write.handover;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Hands the house over to the household.
 *
 * @param caseId the case
 * @param minutesNumber number of the handover minutes
 * @param occurredOn day of the handover
 */
public record HandOver(@TargetAggregateIdentifier CaseId caseId, DocumentNumber minutesNumber, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.hand-over";
}
