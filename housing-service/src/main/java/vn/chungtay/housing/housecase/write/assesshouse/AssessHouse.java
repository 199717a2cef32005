package vn.chungtay.housing.housecase.write.assesshouse;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Judges the house in which the household lives.
 *
 * @param caseId the case
 * @param house what was found there
 * @param occurredOn day of the visit; it picks the criteria
 */
public record AssessHouse(@TargetAggregateIdentifier CaseId caseId, PresentHouse house, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.assess-house";
}
