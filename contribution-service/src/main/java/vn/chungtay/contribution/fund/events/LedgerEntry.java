package vn.chungtay.contribution.fund.events;

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
                TransferReceived {

    /** Where the money goes. */
    Account debit();

    /** Where the money comes from. */
    Account credit();

    /** How much, đồng, above 0. */
    long amountVnd();
}
