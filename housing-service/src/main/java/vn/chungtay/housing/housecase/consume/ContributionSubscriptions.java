package vn.chungtay.housing.housecase.consume;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.infra.eventstream.consume.Subscription;

/** What this service hears of contribution-service, and what it knowingly leaves aside. */
@Configuration
class ContributionSubscriptions {

    static final String TOPIC = "chungtay.contribution.v1";

    @Bean
    Subscription<FundsReservedV1> onFundsReserved(WhenFundAnsweredThenRecordFunding reaction) {
        return new Subscription<>(
                TOPIC, "contribution.funds-reserved.v1", FundsReservedV1.class, reaction::reactToReserved);
    }

    @Bean
    Subscription<ReservationRefusedV1> onReservationRefused(WhenFundAnsweredThenRecordFunding reaction) {
        return new Subscription<>(
                TOPIC, "contribution.reservation-refused.v1", ReservationRefusedV1.class, reaction::reactToRefused);
    }

    @Bean
    Subscription<FundsDisbursedV1> onFundsDisbursed(WhenFundAnsweredThenRecordFunding reaction) {
        return new Subscription<>(
                TOPIC, "contribution.funds-disbursed.v1", FundsDisbursedV1.class, reaction::reactToDisbursed);
    }

    @Bean
    Subscription<ReservationCancelledV1> onReservationCancelled(WhenFundAnsweredThenRecordFunding reaction) {
        return new Subscription<>(
                TOPIC,
                "contribution.reservation-cancelled.v1",
                ReservationCancelledV1.class,
                reaction::reactToCancelled);
    }

    @Bean
    Subscription<DeliveryConfirmedV1> onDeliveryConfirmed(WhenDeliveryConfirmedThenRecordDelivery reaction) {
        return new Subscription<>(
                TOPIC, "contribution.delivery-confirmed.v1", DeliveryConfirmedV1.class, reaction::react);
    }

    @Bean
    Subscription.Ignored ignoreMoneyReceived() {
        return new Subscription.Ignored(TOPIC, "contribution.money-received.v1");
    }

    @Bean
    Subscription.Ignored ignoreMaterialReceived() {
        return new Subscription.Ignored(TOPIC, "contribution.material-received.v1");
    }

    @Bean
    Subscription.Ignored ignoreWorkingDaysReceived() {
        return new Subscription.Ignored(TOPIC, "contribution.working-days-received.v1");
    }

    @Bean
    Subscription.Ignored ignoreMoneyTransferred() {
        return new Subscription.Ignored(TOPIC, "contribution.money-transferred.v1");
    }

    @Bean
    Subscription.Ignored ignoreMonthClosed() {
        return new Subscription.Ignored(TOPIC, "contribution.month-closed.v1");
    }

    @Bean
    Subscription.Ignored ignoreDriveOpened() {
        return new Subscription.Ignored(TOPIC, "contribution.drive-opened.v1");
    }

    @Bean
    Subscription.Ignored ignoreDriveDeadlineChanged() {
        return new Subscription.Ignored(TOPIC, "contribution.drive-deadline-changed.v1");
    }

    @Bean
    Subscription.Ignored ignoreDriveClosed() {
        return new Subscription.Ignored(TOPIC, "contribution.drive-closed.v1");
    }

    @Bean
    Subscription.Ignored ignoreDeliveryIssued() {
        return new Subscription.Ignored(TOPIC, "contribution.delivery-issued.v1");
    }

    @Bean
    Subscription.Ignored ignoreDeliveryReturned() {
        return new Subscription.Ignored(TOPIC, "contribution.delivery-returned.v1");
    }

    @Bean
    Subscription.Ignored ignoreReceiptDayCorrected() {
        return new Subscription.Ignored(TOPIC, "contribution.receipt-day-corrected.v1");
    }

    @Bean
    Subscription.Ignored ignoreMoneyReturned() {
        return new Subscription.Ignored(TOPIC, "contribution.money-returned.v1");
    }

    @Bean
    Subscription.Ignored ignoreReturnCorrected() {
        return new Subscription.Ignored(TOPIC, "contribution.return-corrected.v1");
    }

    @Bean
    Subscription.Ignored ignoreTransferCorrected() {
        return new Subscription.Ignored(TOPIC, "contribution.transfer-corrected.v1");
    }

    @Bean
    Subscription.Ignored ignoreMoneyCorrected() {
        return new Subscription.Ignored(TOPIC, "contribution.money-corrected.v1");
    }

    @Bean
    Subscription.Ignored ignoreMoneyRefunded() {
        return new Subscription.Ignored(TOPIC, "contribution.money-refunded.v1");
    }

    @Bean
    Subscription.Ignored ignoreMaterialCorrected() {
        return new Subscription.Ignored(TOPIC, "contribution.material-corrected.v1");
    }

    @Bean
    Subscription.Ignored ignoreWorkingDaysCorrected() {
        return new Subscription.Ignored(TOPIC, "contribution.working-days-corrected.v1");
    }
}
