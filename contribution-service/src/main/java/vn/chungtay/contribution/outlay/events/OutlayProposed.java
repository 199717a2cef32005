package vn.chungtay.contribution.outlay.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody proposed that a fund pays for something else than a house. The fund is not touched until another person confirms.
 *
 * @param outlayId see {@link OutlayEvent#outlayId()}
 * @param kind {@code FEE} or {@code TRANSFER}
 * @param fundId the fund that pays
 * @param unitCode the unit that owns it
 * @param toFundId the fund that a transfer goes to, absent for a fee
 * @param toUnitCode the unit that owns that one, absent for a fee
 * @param amountVnd đồng, above 0
 * @param documentNumber number of the paper behind it
 * @param proposedBy who proposed it, as staffRef; they may not confirm it
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn the day of the payment, see {@link OutlayEvent#occurredOn()}
 */
@Stored(name = "contribution.OutlayProposed", revision = 1)
public record OutlayProposed(
        String outlayId,
        String kind,
        String fundId,
        String unitCode,
        @Nullable String toFundId,
        @Nullable String toUnitCode,
        long amountVnd,
        String documentNumber,
        String proposedBy,
        boolean simulated,
        LocalDate occurredOn)
        implements OutlayEvent {}
