package vn.chungtay.housing.housecase.write.requestinstalment;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Asks the fund for a part of the sum.
 *
 * @param caseId the case
 * @param instalmentId the new request
 * @param ordinal which part, from 1
 * @param occurredOn day of the request
 * @param at the present moment, by which it is judged whether a changed payee has waited
 */
public record RequestInstalment(
        @TargetAggregateIdentifier CaseId caseId,
        InstalmentId instalmentId,
        int ordinal,
        DayOfFact occurredOn,
        Instant at)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.request-instalment";
}
