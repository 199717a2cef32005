package vn.chungtay.contribution.stock.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.contribution.shared.UnitProvinces;
import vn.chungtay.contribution.stock.events.DeliveryConfirmed;
import vn.chungtay.contribution.stock.events.DeliveryIssued;
import vn.chungtay.contribution.stock.events.DeliveryReturned;
import vn.chungtay.infra.eventstream.publish.Publication;

/** Deliveries as others see them: without the people who handed out and signed, with the province of the unit. */
@Configuration
public class StockPublications {

    private final UnitProvinces provinces;

    StockPublications(UnitProvinces provinces) {
        this.provinces = provinces;
    }

    @Bean
    Publication<DeliveryIssued, DeliveryIssuedV1> deliveryIssuedPublication() {
        return new Publication<>(
                DeliveryIssued.class,
                DeliveryIssuedV1.class,
                event -> DeliveryIssuedV1.of(event, province(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<DeliveryReturned, DeliveryReturnedV1> deliveryReturnedPublication() {
        return new Publication<>(
                DeliveryReturned.class,
                DeliveryReturnedV1.class,
                event -> DeliveryReturnedV1.of(event, province(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<DeliveryConfirmed, DeliveryConfirmedV1> deliveryConfirmedPublication() {
        return new Publication<>(
                DeliveryConfirmed.class,
                DeliveryConfirmedV1.class,
                event -> DeliveryConfirmedV1.of(event, province(event.unitCode(), event.occurredOn())));
    }

    private @Nullable String province(@Nullable String unitCode, LocalDate day) {
        return unitCode == null ? null : provinces.of(unitCode, day);
    }
}
