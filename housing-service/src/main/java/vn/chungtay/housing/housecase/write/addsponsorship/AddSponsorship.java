package vn.chungtay.housing.housecase.write.addsponsorship;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Promise;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirms what a further sponsor gives, or what one gives besides.
 *
 * @param caseId the case
 * @param sponsorshipId the new promise
 * @param sponsorUnitCode unit that gives, coded as on the day; absent for the unit that owns the case
 * @param promise what it gives
 * @param occurredOn day of the confirmation
 */
public record AddSponsorship(
        @TargetAggregateIdentifier CaseId caseId,
        SponsorshipId sponsorshipId,
        @Nullable String sponsorUnitCode,
        Promise promise,
        DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.add-sponsorship";
}
