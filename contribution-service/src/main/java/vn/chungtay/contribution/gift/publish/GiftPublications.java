package vn.chungtay.contribution.gift.publish;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyReceived;
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
}
