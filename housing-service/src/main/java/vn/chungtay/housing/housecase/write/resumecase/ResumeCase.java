package vn.chungtay.housing.housecase.write.resumecase;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Lets the case go on.
 *
 * @param caseId the case
 * @param reason why
 * @param occurredOn day of the decision
 */
public record ResumeCase(@TargetAggregateIdentifier CaseId caseId, ResumptionReason reason, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.resume-case";
}
