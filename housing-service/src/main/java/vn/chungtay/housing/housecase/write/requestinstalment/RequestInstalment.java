package vn.chungtay.housing.housecase.write.requestinstalment;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Asks a sponsor's fund for a part of the sum.
 *
 * @param caseId the case
 * @param instalmentId the new request
 * @param sponsorshipId whose promise is called on; may be absent where one sponsor alone pays
 * @param ordinal which part, from 1
 * @param occurredOn day of the request
 * @param at the present moment, by which it is judged whether a changed payee has waited
 */
public record RequestInstalment(
        @TargetAggregateIdentifier CaseId caseId,
        InstalmentId instalmentId,
        @Nullable SponsorshipId sponsorshipId,
        int ordinal,
        DayOfFact occurredOn,
        Instant at)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.request-instalment";
}
