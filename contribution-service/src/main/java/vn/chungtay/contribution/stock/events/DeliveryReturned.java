package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Some or all of what had left came back before the receiver confirmed it.
 *
 * @param deliveryId see {@link DeliveryEvent#deliveryId()}
 * @param stockId see {@link DeliveryEvent#stockId()}
 * @param quantity what came back, see {@link DeliveryEvent#quantity()}
 * @param unitCode the unit that keeps the stock; absent where it came back before this was kept
 * @param caseId the house case, {@code case-<uuid>}; absent where it came back before this was kept
 * @param simulated whether the drive was made up for a demonstration; absent where it came back before this was kept
 * @param occurredOn see {@link DeliveryEvent#occurredOn()}
 */
@Stored(name = "contribution.DeliveryReturned", revision = 2)
public record DeliveryReturned(
        String deliveryId,
        String stockId,
        long quantity,
        @Nullable String unitCode,
        @Nullable String caseId,
        @Nullable Boolean simulated,
        LocalDate occurredOn)
        implements DeliveryEvent {}
