package vn.chungtay.contribution.correction.write.confirmcorrection;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.correction.entry.EntryKind;
import vn.chungtay.contribution.correction.events.CorrectionProposed;
import vn.chungtay.contribution.correction.write.BankSide;
import vn.chungtay.contribution.correction.write.Correction;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.fund.write.correct.RightEntry;
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Decides whether a correction is confirmed: the confirmation, the entries of the funds, what the entries stand at and the line
 * that waits again are one commit, so that no đồng is in both funds of a transfer or in none.
 */
@Component
public class DecideConfirmCorrection {

    private final Repository<Correction> corrections;
    private final Repository<Fund> funds;
    private final Repository<BankLine> lines;
    private final BankSide bank;
    private final UnitAuthority authority;

    public DecideConfirmCorrection(
            Repository<Correction> corrections,
            Repository<Fund> funds,
            Repository<BankLine> lines,
            BankSide bank,
            UnitAuthority authority) {
        this.corrections = corrections;
        this.funds = funds;
        this.lines = lines;
        this.bank = bank;
        this.authority = authority;
    }

    /** The correction stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(ConfirmCorrection command, Actor actor) throws Exception {
        LocalDate day = command.occurredOn().day();
        Aggregate<Correction> correction = decidable(command.correctionId(), actor, ConfirmCorrection.OPERATION, day);
        CorrectionProposed proposed = correction.invoke(Correction::proposed);
        correction.execute(waiting -> waiting.confirm(day));
        correct(proposed, day);
    }

    /** See {@link #decide(ConfirmCorrection, Actor)}. */
    @CommandHandler
    public void decide(RejectCorrection command, Actor actor) {
        LocalDate day = command.occurredOn().day();
        decidable(command.correctionId(), actor, RejectCorrection.OPERATION, day)
                .execute(waiting -> waiting.reject(day));
    }

    private Aggregate<Correction> decidable(CorrectionId id, Actor actor, String operation, LocalDate day) {
        Aggregate<Correction> correction = corrections.load(id.value());
        FundOpened deciding = funds.load(decidingFund(correction.invoke(Correction::proposed)))
                .invoke(Fund::opening);
        authority.require(actor, operation, deciding.unitCode(), deciding.occurredOn());
        correction.execute(waiting -> waiting.requireDecidable(actor.staffRef(), day));
        return correction;
    }

    /**
     * The unit decides whose fund has less afterwards: nobody takes out of another unit's books what that unit takes for its own. A
     * transfer that is to be more leaves the fund that paid, as the transfer itself did.
     */
    private static String decidingFund(CorrectionProposed proposed) {
        boolean takesFromOther = proposed.toFundId() != null && proposed.rightVnd() < proposed.amountBeforeVnd();
        return takesFromOther ? requireNonNull(proposed.toFundId()) : proposed.fundId();
    }

    private void correct(CorrectionProposed proposed, LocalDate day) throws Exception {
        var right = new RightEntry(
                new CorrectionId(proposed.correctionId()),
                proposed.entryId(),
                proposed.amountBeforeVnd(),
                proposed.rightVnd(),
                new DocumentNumber(proposed.documentNumber()),
                day);
        Aggregate<Fund> fund = funds.load(proposed.fundId());
        String about = proposed.about();
        switch (EntryKind.valueOf(proposed.kind())) {
            case RETURN -> fund.execute(ledger -> ledger.correctReturn(right, about));
            case FEE -> fund.execute(ledger -> ledger.correctFee(right, new OutlayId(about)));
            case INTEREST -> {
                fund.execute(ledger -> ledger.correctInterest(right, new LineId(about)));
                lines.load(about).execute(line -> line.reopen(right.correction(), day));
            }
            case TRANSFER ->
                correctTransfer(
                        right,
                        fund,
                        requireNonNull(proposed.toFundId()),
                        requireNonNull(proposed.toEntryId()),
                        new OutlayId(about));
        }
        stand(right);
    }

    private void correctTransfer(
            RightEntry right, Aggregate<Fund> from, String toFundId, String toEntryId, OutlayId outlay)
            throws Exception {
        Aggregate<Fund> to = funds.load(toFundId);
        FundOpened sender = from.invoke(Fund::opening);
        FundOpened receiver = to.invoke(Fund::opening);
        RightEntry arrived = right.inOtherFund(toEntryId);
        from.execute(ledger -> ledger.correctSent(right, outlay, receiver));
        to.execute(ledger -> ledger.correctReceived(arrived, outlay, sender));
        stand(arrived);
    }

    private void stand(RightEntry right) throws Exception {
        bank.correct(right.entryId(), right.amountBeforeVnd(), right.rightVnd(), right.day());
    }
}
