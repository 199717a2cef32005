package vn.chungtay.contribution.fund.write;

import java.time.LocalDate;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.GiftRefunded;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.contribution.fund.events.PayrollCredited;
import vn.chungtay.contribution.fund.events.StatementCredited;
import vn.chungtay.contribution.fund.events.TransferReceived;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * The entries of a fund's ledger other than corrections and what houses are about: which accounts each is between, and what it says.
 *
 * @param fund what the fund was opened with
 */
record FundEntries(FundOpened fund) {

    GiftCredited gift(GiftId gift, VndAmount amount, LocalDate receivedOn) {
        return new GiftCredited(fund.fundId(), gift.value(), Account.CASH, Account.GIFTS, amount.value(), receivedOn);
    }

    /** Those of one day from a chunk of a statement. */
    StatementCredited gifts(StatementId statement, int chunk, int gifts, VndAmount sum, LocalDate receivedOn) {
        return new StatementCredited(
                fund.fundId(), statement.value(), chunk, gifts, Account.CASH, Account.GIFTS, sum.value(), receivedOn);
    }

    PayrollCredited payroll(LineId line, int gifts, VndAmount sum, LocalDate receivedOn) {
        return new PayrollCredited(
                fund.fundId(), line.value(), gifts, Account.CASH, Account.GIFTS, sum.value(), receivedOn);
    }

    InterestCredited interest(LineId line, VndAmount amount, LocalDate bookedOn) {
        return new InterestCredited(
                fund.fundId(),
                line.value(),
                fund.unitCode(),
                Account.CASH,
                Account.INTEREST,
                amount.value(),
                fund.simulated(),
                bookedOn);
    }

    FeePaid fee(OutlayId outlay, VndAmount amount, DocumentNumber document, LocalDate day) {
        return new FeePaid(
                fund.fundId(), outlay.value(), document.value(), Account.FEES, Account.CASH, amount.value(), day);
    }

    /** What it passes on to another fund. */
    TransferSent sent(OutlayId outlay, FundOpened to, VndAmount amount, DocumentNumber document, LocalDate day) {
        return new TransferSent(
                fund.fundId(),
                outlay.value(),
                fund.unitCode(),
                to.fundId(),
                to.unitCode(),
                document.value(),
                Account.TRANSFERS_OUT,
                Account.CASH,
                amount.value(),
                fund.simulated(),
                day);
    }

    /** What another fund passes on to it. */
    TransferReceived received(
            OutlayId outlay, FundOpened from, VndAmount amount, DocumentNumber document, LocalDate day) {
        return new TransferReceived(
                fund.fundId(),
                outlay.value(),
                from.fundId(),
                document.value(),
                Account.CASH,
                Account.TRANSFERS_IN,
                amount.value(),
                day);
    }

    GiftRefunded refund(GiftId gift, long amountVnd, DocumentNumber paper, LocalDate refundedOn) {
        return new GiftRefunded(
                fund.fundId(), gift.value(), paper.value(), Account.REFUNDED, Account.CASH, amountVnd, refundedOn);
    }

    /** No entry, but the end of a month of them. */
    MonthClosed closed(ClosingId closing, MonthEnd end, long heldVnd, long openLinesVnd, LocalDate day) {
        return new MonthClosed(
                fund.fundId(),
                closing.value(),
                fund.unitCode(),
                end.month(),
                heldVnd,
                end.bankVnd(),
                end.cashVnd(),
                openLinesVnd,
                fund.simulated(),
                day);
    }
}
