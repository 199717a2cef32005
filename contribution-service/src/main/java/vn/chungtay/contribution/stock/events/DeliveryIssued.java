package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A delivery left the stock.
 *
 * @param deliveryId see {@link DeliveryEvent#deliveryId()}
 * @param stockId see {@link DeliveryEvent#stockId()}
 * @param quantity all of it, see {@link DeliveryEvent#quantity()}
 * @param documentNumber number of the issue voucher
 * @param issuedBy who handed it out, as staffRef; they may not record its arrival
 * @param unitCode the unit that keeps the stock; absent where it was issued before this was kept
 * @param caseId the house case, {@code case-<uuid>}; absent where it was issued before this was kept
 * @param simulated whether the drive was made up for a demonstration; absent where it was issued before this was kept
 * @param occurredOn see {@link DeliveryEvent#occurredOn()}
 */
@Stored(name = "contribution.DeliveryIssued", revision = 2)
public record DeliveryIssued(
        String deliveryId,
        String stockId,
        long quantity,
        String documentNumber,
        String issuedBy,
        @Nullable String unitCode,
        @Nullable String caseId,
        @Nullable Boolean simulated,
        LocalDate occurredOn)
        implements DeliveryEvent {}
