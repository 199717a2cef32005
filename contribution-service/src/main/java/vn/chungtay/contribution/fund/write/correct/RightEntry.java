package vn.chungtay.contribution.fund.write.correct;

import java.time.LocalDate;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.InterestCorrected;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.TransferReceivedCorrected;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * What an entry of a ledger should have been. That another person agreed was decided before, and that it is something else than
 * what stands.
 *
 * @param correction the correction
 * @param entryId the entry that was wrong
 * @param amountBeforeVnd what it stands at, đồng
 * @param rightVnd what it should stand at, đồng; 0 where it should never have been
 * @param paper the paper that shows it
 * @param day the day of the correction
 */
public record RightEntry(
        CorrectionId correction,
        String entryId,
        long amountBeforeVnd,
        long rightVnd,
        DocumentNumber paper,
        LocalDate day) {

    /** By how much it is more, đồng; below 0 where it is less. */
    public long moreVnd() {
        return rightVnd - amountBeforeVnd;
    }

    /** The same of the entry in the other fund. */
    public RightEntry inOtherFund(String otherEntryId) {
        return new RightEntry(correction, otherEntryId, amountBeforeVnd, rightVnd, paper, day);
    }

    /**
     * Of what a house gave back.
     *
     * @param paid what was paid out for it
     */
    public ReturnCorrected ofReturn(FundsReserved paid) {
        return new ReturnCorrected(
                paid.fundId(),
                entryId,
                correction.value(),
                paid.instalmentId(),
                paid.caseId(),
                paid.ordinal(),
                paid.unitCode(),
                paper.value(),
                amountBeforeVnd,
                rightVnd,
                whereMore(Account.CASH, Account.RETURNED),
                whereMore(Account.RETURNED, Account.CASH),
                Math.abs(moreVnd()),
                paid.simulated(),
                day);
    }

    /** Of a fee. */
    public FeeCorrected ofFee(FundOpened fund, OutlayId outlay) {
        return new FeeCorrected(
                fund.fundId(),
                entryId,
                correction.value(),
                outlay.value(),
                paper.value(),
                amountBeforeVnd,
                rightVnd,
                whereMore(Account.FEES, Account.CASH),
                whereMore(Account.CASH, Account.FEES),
                Math.abs(moreVnd()),
                day);
    }

    /** Of interest. */
    public InterestCorrected ofInterest(FundOpened fund, LineId line) {
        return new InterestCorrected(
                fund.fundId(),
                entryId,
                correction.value(),
                line.value(),
                paper.value(),
                amountBeforeVnd,
                rightVnd,
                whereMore(Account.CASH, Account.INTEREST),
                whereMore(Account.INTEREST, Account.CASH),
                Math.abs(moreVnd()),
                day);
    }

    /** Of what a fund passed on. */
    public TransferSentCorrected ofSent(FundOpened from, FundOpened to, OutlayId outlay) {
        return new TransferSentCorrected(
                from.fundId(),
                entryId,
                correction.value(),
                outlay.value(),
                from.unitCode(),
                to.fundId(),
                to.unitCode(),
                paper.value(),
                amountBeforeVnd,
                rightVnd,
                whereMore(Account.TRANSFERS_OUT, Account.CASH),
                whereMore(Account.CASH, Account.TRANSFERS_OUT),
                Math.abs(moreVnd()),
                from.simulated(),
                day);
    }

    /** Of what another fund passed on. */
    public TransferReceivedCorrected ofReceived(FundOpened to, FundOpened from, OutlayId outlay) {
        return new TransferReceivedCorrected(
                to.fundId(),
                entryId,
                correction.value(),
                outlay.value(),
                from.fundId(),
                paper.value(),
                amountBeforeVnd,
                rightVnd,
                whereMore(Account.CASH, Account.TRANSFERS_IN),
                whereMore(Account.TRANSFERS_IN, Account.CASH),
                Math.abs(moreVnd()),
                day);
    }

    private Account whereMore(Account more, Account less) {
        return moreVnd() > 0 ? more : less;
    }
}
