package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift of money reached the fund. Stands in one commit with the gift itself.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param giftId the gift, {@code gift-<uuid>}
 * @param debit {@link Account#CASH}
 * @param credit {@link Account#GIFTS}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param occurredOn see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.GiftCredited", revision = 1)
public record GiftCredited(
        String fundId, String giftId, Account debit, Account credit, long amountVnd, LocalDate occurredOn)
        implements LedgerEntry {}
