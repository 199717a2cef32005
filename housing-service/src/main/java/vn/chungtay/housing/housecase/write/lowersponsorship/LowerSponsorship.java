package vn.chungtay.housing.housecase.write.lowersponsorship;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Lowers what one sponsor promised.
 *
 * @param caseId the case
 * @param sponsorshipId the promise
 * @param left all that is left of it
 * @param basis why, and which document says so
 * @param occurredOn day from which it is lowered
 */
public record LowerSponsorship(
        @TargetAggregateIdentifier CaseId caseId,
        SponsorshipId sponsorshipId,
        Remainder left,
        LoweringBasis basis,
        DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.lower-sponsorship";
}
