package vn.chungtay.award.evidence.consume;

import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.award.evidence.Evidence;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.eventstream.consume.Subscription.Ignored;

/** Which published facts are evidence, and which are known and are not. */
@Configuration
class EvidenceSubscriptions {

    private static final String CONTRIBUTION = "chungtay.contribution.v1";
    private static final String HOUSING = "chungtay.housing.v1";

    private final Evidence evidence;

    EvidenceSubscriptions(Evidence evidence) {
        this.evidence = evidence;
    }

    @Bean
    Subscription<MoneyReceivedV1> moneyReceived() {
        return entryOf(CONTRIBUTION, "contribution.money-received.v1", MoneyReceivedV1.class, MoneyReceivedV1::entry);
    }

    @Bean
    Subscription<MaterialReceivedV1> materialReceived() {
        return entryOf(
                CONTRIBUTION, "contribution.material-received.v1", MaterialReceivedV1.class, MaterialReceivedV1::entry);
    }

    @Bean
    Subscription<WorkingDaysReceivedV1> workingDaysReceived() {
        return entryOf(
                CONTRIBUTION,
                "contribution.working-days-received.v1",
                WorkingDaysReceivedV1.class,
                WorkingDaysReceivedV1::entry);
    }

    @Bean
    Subscription<HouseHandedOverV1> houseHandedOver() {
        return entryOf(HOUSING, "housing.house-handed-over.v1", HouseHandedOverV1.class, HouseHandedOverV1::entry);
    }

    @Bean
    Ignored fundsReserved() {
        return new Ignored(CONTRIBUTION, "contribution.funds-reserved.v1");
    }

    @Bean
    Ignored reservationRefused() {
        return new Ignored(CONTRIBUTION, "contribution.reservation-refused.v1");
    }

    @Bean
    Ignored fundsDisbursed() {
        return new Ignored(CONTRIBUTION, "contribution.funds-disbursed.v1");
    }

    @Bean
    Ignored reservationCancelled() {
        return new Ignored(CONTRIBUTION, "contribution.reservation-cancelled.v1");
    }

    @Bean
    Ignored moneyTransferred() {
        return new Ignored(CONTRIBUTION, "contribution.money-transferred.v1");
    }

    @Bean
    Ignored moneyReturned() {
        return new Ignored(CONTRIBUTION, "contribution.money-returned.v1");
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
    Ignored instalmentRequested() {
        return new Ignored(HOUSING, "housing.instalment-requested.v1");
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

    @Bean
    Ignored instalmentCancelled() {
        return new Ignored(HOUSING, "housing.instalment-cancelled.v1");
    }

    private <T> Subscription<T> entryOf(String topic, String type, Class<T> data, Function<Consumed<T>, Entry> entry) {
        return new Subscription<>(topic, type, data, event -> evidence.keep(entry.apply(event)));
    }
}
