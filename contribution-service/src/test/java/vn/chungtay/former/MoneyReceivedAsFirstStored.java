package vn.chungtay.former;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/** How {@code contribution.MoneyReceived} was stored before givers could name a house. */
@Stored(name = "contribution.MoneyReceived", revision = 1)
public record MoneyReceivedAsFirstStored(
        String giftId,
        String driveId,
        String fundId,
        String unitCode,
        long amountVnd,
        String receivedIn,
        String donorId,
        String donorKind,
        boolean simulated,
        LocalDate occurredOn) {}
