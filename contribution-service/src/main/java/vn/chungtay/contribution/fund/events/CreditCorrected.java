package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The amount of a gift was corrected, and the fund with it, in one commit. The entry of the gift itself stays.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param giftId the gift, {@code gift-<uuid>}
 * @param documentNumber number of the paper that shows it
 * @param debit {@link Account#CASH} where the gift was larger, {@link Account#GIFTS} where it was smaller
 * @param credit the other one of the two
 * @param amountVnd the difference, see {@link LedgerEntry#amountVnd()}
 * @param occurredOn the day of the correction, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.CreditCorrected", revision = 1)
public record CreditCorrected(
        String fundId,
        String giftId,
        String documentNumber,
        Account debit,
        Account credit,
        long amountVnd,
        LocalDate occurredOn)
        implements LedgerEntry {}
