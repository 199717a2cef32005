package vn.chungtay.contribution.gift.publish;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.contribution.gift.events.ReceiptDayCorrected;
import vn.chungtay.contribution.gift.events.WorkingDaysCorrected;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.contribution.shared.UnitProvinces;
import vn.chungtay.infra.eventstream.publish.Publication;

/** Gifts as others see them: without givers, with the province of the unit. */
@Configuration
public class GiftPublications {

    private final UnitProvinces provinces;

    GiftPublications(UnitProvinces provinces) {
        this.provinces = provinces;
    }

    @Bean
    Publication<MoneyReceived, MoneyReceivedV1> moneyReceivedPublication() {
        return new Publication<>(
                MoneyReceived.class,
                MoneyReceivedV1.class,
                event -> MoneyReceivedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<MaterialReceived, MaterialReceivedV1> materialReceivedPublication() {
        return new Publication<>(
                MaterialReceived.class,
                MaterialReceivedV1.class,
                event -> MaterialReceivedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<WorkingDaysReceived, WorkingDaysReceivedV1> workingDaysReceivedPublication() {
        return new Publication<>(
                WorkingDaysReceived.class,
                WorkingDaysReceivedV1.class,
                event -> WorkingDaysReceivedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<MoneyCorrected, MoneyCorrectedV1> moneyCorrectedPublication() {
        return new Publication<>(
                MoneyCorrected.class,
                MoneyCorrectedV1.class,
                event -> MoneyCorrectedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<MoneyRefunded, MoneyRefundedV1> moneyRefundedPublication() {
        return new Publication<>(
                MoneyRefunded.class,
                MoneyRefundedV1.class,
                event -> MoneyRefundedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<MaterialCorrected, MaterialCorrectedV1> materialCorrectedPublication() {
        return new Publication<>(
                MaterialCorrected.class,
                MaterialCorrectedV1.class,
                event -> MaterialCorrectedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<WorkingDaysCorrected, WorkingDaysCorrectedV1> workingDaysCorrectedPublication() {
        return new Publication<>(
                WorkingDaysCorrected.class,
                WorkingDaysCorrectedV1.class,
                event -> WorkingDaysCorrectedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<ReceiptDayCorrected, ReceiptDayCorrectedV1> receiptDayCorrectedPublication() {
        return new Publication<>(
                ReceiptDayCorrected.class,
                ReceiptDayCorrectedV1.class,
                event -> ReceiptDayCorrectedV1.of(event, provinces.of(event.unitCode(), event.occurredOn())));
    }
}
