package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** An event that moves money: one entry of the ledger, naming both its sides. */
public sealed interface LedgerEntry extends FundEvent
        permits GiftCredited,
                StatementCredited,
                PayrollCredited,
                CreditCorrected,
                GiftRefunded,
                FundsReserved,
                ReservationCancelled,
                FundsDisbursed,
                MoneyReturned,
                FeePaid,
                TransferSent,
                TransferReceived,
                InterestCredited,
                EntryCorrection {

    /** Where the money goes. */
    Account debit();

    /** Where the money comes from. */
    Account credit();

    /** How much, đồng, above 0. */
    long amountVnd();

    /**
     * The day on which it stands in the books: its own, or the first one of the open month where its own month had been closed
     * before it was recorded. So a closed month stays as it was closed, and the entry points back by {@link #occurredOn()}. It
     * follows from the order of the fund's events alone: whoever reads them anew finds the same day.
     *
     * @param closedThrough the last month that was closed before this entry, absent where none was
     */
    default LocalDate bookedOn(@Nullable YearMonth closedThrough) {
        if (closedThrough == null) {
            return occurredOn();
        }
        LocalDate firstOpen = closedThrough.plusMonths(1).atDay(1);
        return occurredOn().isBefore(firstOpen) ? firstOpen : occurredOn();
    }

    /** What the fund holds more by it, free or set aside, đồng: below 0 where money leaves, 0 where it stays. */
    default long heldChangeVnd() {
        return (debit().held() ? amountVnd() : 0) - (credit().held() ? amountVnd() : 0);
    }
}
