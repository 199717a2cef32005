package vn.chungtay.contribution.fund.consume;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.eventstream.consume.Subscription.Ignored;

/** What this service takes from the topic of houses: the requests for money and their end, and nothing else. */
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
    Ignored caseListed() {
        return new Ignored(HOUSING, "housing.case-listed.v1");
    }

    @Bean
    Ignored houseAssessed() {
        return new Ignored(HOUSING, "housing.house-assessed.v1");
    }

    @Bean
    Ignored sponsorshipConfirmed() {
        return new Ignored(HOUSING, "housing.sponsorship-confirmed.v1");
    }

    @Bean
    Ignored houseStarted() {
        return new Ignored(HOUSING, "housing.house-started.v1");
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
    Ignored houseAccepted() {
        return new Ignored(HOUSING, "housing.house-accepted.v1");
    }

    @Bean
    Ignored houseHandedOver() {
        return new Ignored(HOUSING, "housing.house-handed-over.v1");
    }

    @Bean
    Ignored caseSettled() {
        return new Ignored(HOUSING, "housing.case-settled.v1");
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
}
