package vn.chungtay.contribution.fund.publish;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.contribution.fund.events.ReservationCancelled;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.contribution.shared.UnitProvinces;
import vn.chungtay.infra.eventstream.publish.Publication;

/** Funds as others see them: without those who asked, with the province of the unit. */
@Configuration
public class FundPublications {

    private final UnitProvinces provinces;

    FundPublications(UnitProvinces provinces) {
        this.provinces = provinces;
    }

    @Bean
    Publication<FundsReserved, FundsReservedV1> fundsReservedPublication() {
        return new Publication<>(
                FundsReserved.class,
                FundsReservedV1.class,
                event -> FundsReservedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<ReservationRefused, ReservationRefusedV1> reservationRefusedPublication() {
        return new Publication<>(
                ReservationRefused.class,
                ReservationRefusedV1.class,
                event -> ReservationRefusedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<FundsDisbursed, FundsDisbursedV1> fundsDisbursedPublication() {
        return new Publication<>(
                FundsDisbursed.class,
                FundsDisbursedV1.class,
                event -> FundsDisbursedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<ReservationCancelled, ReservationCancelledV1> reservationCancelledPublication() {
        return new Publication<>(
                ReservationCancelled.class,
                ReservationCancelledV1.class,
                event -> ReservationCancelledV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<MoneyReturned, MoneyReturnedV1> moneyReturnedPublication() {
        return new Publication<>(
                MoneyReturned.class,
                MoneyReturnedV1.class,
                event -> MoneyReturnedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<TransferSent, MoneyTransferredV1> moneyTransferredPublication() {
        return new Publication<>(
                TransferSent.class,
                MoneyTransferredV1.class,
                event -> MoneyTransferredV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<ReturnCorrected, ReturnCorrectedV1> returnCorrectedPublication() {
        return new Publication<>(
                ReturnCorrected.class,
                ReturnCorrectedV1.class,
                event -> ReturnCorrectedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<TransferSentCorrected, TransferCorrectedV1> transferCorrectedPublication() {
        return new Publication<>(
                TransferSentCorrected.class,
                TransferCorrectedV1.class,
                event -> TransferCorrectedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<MonthClosed, MonthClosedV1> monthClosedPublication() {
        return new Publication<>(
                MonthClosed.class,
                MonthClosedV1.class,
                event -> MonthClosedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }
}
