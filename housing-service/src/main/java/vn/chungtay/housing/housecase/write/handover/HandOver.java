package vn.chungtay.housing.housecase.write.handover;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Hands the house over to the household.
 *
 * @param caseId the case
 * @param minutesNumber number of the handover minutes
 * @param occurredOn day of the handover
 */
public record HandOver(@TargetAggregateIdentifier CaseId caseId, String minutesNumber, DayOfFact occurredOn)
        implements HouseCaseCommand {}
