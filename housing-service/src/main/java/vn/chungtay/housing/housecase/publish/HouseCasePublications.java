package vn.chungtay.housing.housecase.publish;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.housing.housecase.events.CaseResumed;
import vn.chungtay.housing.housecase.events.CaseSettled;
import vn.chungtay.housing.housecase.events.CaseSuspended;
import vn.chungtay.housing.housecase.events.CaseWithdrawn;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.HouseAssessed;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.housing.housecase.events.InstalmentCancelled;
import vn.chungtay.housing.housecase.events.InstalmentExpired;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.SponsorshipAdded;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmedInKind;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.infra.eventstream.publish.Publication;

/** Which stored event becomes which published one; a reservation is the fund's own story and is published there. */
@Configuration
public class HouseCasePublications {

    @Bean
    Publication<HouseCaseListed, CaseListedV1> publishCaseListed() {
        return new Publication<>(HouseCaseListed.class, CaseListedV1.class, CaseListedV1::of);
    }

    @Bean
    Publication<HouseAssessed, HouseAssessedV1> publishHouseAssessed() {
        return new Publication<>(HouseAssessed.class, HouseAssessedV1.class, HouseAssessedV1::of);
    }

    @Bean
    Publication<SponsorshipConfirmed, SponsorshipConfirmedV1> publishSponsorshipConfirmed() {
        return new Publication<>(SponsorshipConfirmed.class, SponsorshipConfirmedV1.class, SponsorshipConfirmedV1::of);
    }

    @Bean
    Publication<SponsorshipConfirmedInKind, SponsorshipConfirmedInKindV1> publishSponsorshipConfirmedInKind() {
        return new Publication<>(
                SponsorshipConfirmedInKind.class, SponsorshipConfirmedInKindV1.class, SponsorshipConfirmedInKindV1::of);
    }

    @Bean
    Publication<SponsorshipAdded, SponsorshipAddedV1> publishSponsorshipAdded() {
        return new Publication<>(SponsorshipAdded.class, SponsorshipAddedV1.class, SponsorshipAddedV1::of);
    }

    @Bean
    Publication<SponsorshipLowered, SponsorshipLoweredV1> publishSponsorshipLowered() {
        return new Publication<>(SponsorshipLowered.class, SponsorshipLoweredV1.class, SponsorshipLoweredV1::of);
    }

    @Bean
    Publication<FoundationConfirmed, HouseStartedV1> publishHouseStarted() {
        return new Publication<>(FoundationConfirmed.class, HouseStartedV1.class, HouseStartedV1::of);
    }

    @Bean
    Publication<InstalmentRequested, InstalmentRequestedV1> publishInstalmentRequested() {
        return new Publication<>(InstalmentRequested.class, InstalmentRequestedV1.class, InstalmentRequestedV1::of);
    }

    @Bean
    Publication<InstalmentRefused, InstalmentRefusedV1> publishInstalmentRefused() {
        return new Publication<>(InstalmentRefused.class, InstalmentRefusedV1.class, InstalmentRefusedV1::of);
    }

    @Bean
    Publication<InstalmentPaid, InstalmentPaidV1> publishInstalmentPaid() {
        return new Publication<>(InstalmentPaid.class, InstalmentPaidV1.class, InstalmentPaidV1::of);
    }

    @Bean
    Publication<InstalmentExpired, InstalmentExpiredV1> publishInstalmentExpired() {
        return new Publication<>(InstalmentExpired.class, InstalmentExpiredV1.class, InstalmentExpiredV1::of);
    }

    @Bean
    Publication<HouseAccepted, HouseAcceptedV1> publishHouseAccepted() {
        return new Publication<>(HouseAccepted.class, HouseAcceptedV1.class, HouseAcceptedV1::of);
    }

    @Bean
    Publication<HouseHandedOver, HouseHandedOverV1> publishHouseHandedOver() {
        return new Publication<>(HouseHandedOver.class, HouseHandedOverV1.class, HouseHandedOverV1::of);
    }

    @Bean
    Publication<CaseSettled, CaseSettledV1> publishCaseSettled() {
        return new Publication<>(CaseSettled.class, CaseSettledV1.class, CaseSettledV1::of);
    }

    @Bean
    Publication<CaseSuspended, CaseSuspendedV1> publishCaseSuspended() {
        return new Publication<>(CaseSuspended.class, CaseSuspendedV1.class, CaseSuspendedV1::of);
    }

    @Bean
    Publication<CaseResumed, CaseResumedV1> publishCaseResumed() {
        return new Publication<>(CaseResumed.class, CaseResumedV1.class, CaseResumedV1::of);
    }

    @Bean
    Publication<CaseWithdrawn, CaseWithdrawnV1> publishCaseWithdrawn() {
        return new Publication<>(CaseWithdrawn.class, CaseWithdrawnV1.class, CaseWithdrawnV1::of);
    }

    @Bean
    Publication<InstalmentCancelled, InstalmentCancelledV1> publishInstalmentCancelled() {
        return new Publication<>(InstalmentCancelled.class, InstalmentCancelledV1.class, InstalmentCancelledV1::of);
    }
}
