package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift of money, or a part of it, went back to its giver. Stands in one commit with the gift's own entry.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param giftId the gift, {@code gift-<uuid>}
 * @param documentNumber number of the paper that asked for it
 * @param debit {@link Account#REFUNDED}
 * @param credit {@link Account#CASH}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param occurredOn the day of the decision, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.GiftRefunded", revision = 1)
public record GiftRefunded(
        String fundId,
        String giftId,
        String documentNumber,
        Account debit,
        Account credit,
        long amountVnd,
        LocalDate occurredOn)
        implements LedgerEntry {}
