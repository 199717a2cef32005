package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A month of the fund was closed: what the ledger held at its end is what the bank and the cash box held, but for open lines. From here on nothing is
 * booked in it or before it any more, see {@link LedgerEntry#bookedOn}. Stands in one commit with the closing's confirmation.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param closingId the closing, {@code closing-<uuid>}
 * @param unitCode the unit that owns the fund
 * @param month the month, for example {@code 2025-02}
 * @param heldVnd what was free or set aside for houses at its end, by the days of booking, đồng
 * @param bankVnd what stood in the bank account at its end, đồng
 * @param cashVnd what was counted in cash at its end, đồng
 * @param openLinesVnd what of {@code bankVnd} had come in by the bank and was not the ledger's, or not yet, đồng; the closing names
 *     its lines. {@code bankVnd + cashVnd − openLinesVnd = heldVnd}
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn the day it was closed, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.MonthClosed", revision = 2)
public record MonthClosed(
        String fundId,
        String closingId,
        String unitCode,
        YearMonth month,
        long heldVnd,
        long bankVnd,
        long cashVnd,
        long openLinesVnd,
        boolean simulated,
        LocalDate occurredOn)
        implements FundEvent {}
