package vn.chungtay.contribution.fund.consume;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.eventstream.consume.Subscription.Ignored;

/** What this service takes from the topic of houses: the requests for money and their end. */
@Configuration
class FundSubscriptions {

    private static final String HOUSING = "chungtay.housing.v1";

    @Bean
    Subscription<InstalmentRequestedV1> instalmentRequested(WhenInstalmentRequestedThenReserve reaction) {
        return new Subscription<>(
                HOUSING, "housing.instalment-requested.v1", InstalmentRequestedV1.class, reaction::react);
    }

    @Bean
    Subscription<InstalmentCancelledV1> instalmentCancelled(WhenInstalmentCancelledThenFree reaction) {
        return new Subscription<>(
                HOUSING, "housing.instalment-cancelled.v1", InstalmentCancelledV1.class, reaction::react);
    }

    @Bean
    Subscription<InstalmentExpiredV1> instalmentExpired(WhenInstalmentExpiredThenRelease reaction) {
        return new Subscription<>(HOUSING, "housing.instalment-expired.v1", InstalmentExpiredV1.class, reaction::react);
    }

    @Bean
    Ignored houseAssessed() {
        return new Ignored(HOUSING, "housing.house-assessed.v1");
    }

    @Bean
    Ignored sponsorshipAdded() {
        return new Ignored(HOUSING, "housing.sponsorship-added.v1");
    }

    @Bean
    Ignored sponsorshipLowered() {
        return new Ignored(HOUSING, "housing.sponsorship-lowered.v1");
    }

    @Bean
    Ignored instalmentRefused() {
        return new Ignored(HOUSING, "housing.instalment-refused.v1");
    }

    @Bean
    Ignored instalmentPaid() {
        return new Ignored(HOUSING, "housing.instalment-paid.v1");
    }

    @Bean
    Ignored caseSuspended() {
        return new Ignored(HOUSING, "housing.case-suspended.v1");
    }

    @Bean
    Ignored caseResumed() {
        return new Ignored(HOUSING, "housing.case-resumed.v1");
    }

    @Bean
    Ignored caseWithdrawn() {
        return new Ignored(HOUSING, "housing.case-withdrawn.v1");
    }

    @Bean
    Ignored grievanceLodged() {
        return new Ignored(HOUSING, "housing.grievance-lodged.v1");
    }

    @Bean
    Ignored grievanceEscalated() {
        return new Ignored(HOUSING, "housing.grievance-escalated.v1");
    }

    @Bean
    Ignored grievanceAnswered() {
        return new Ignored(HOUSING, "housing.grievance-answered.v1");
    }
}
