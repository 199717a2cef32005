package vn.chungtay.contribution.statement.write.resolveline;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.gift.write.recordmoney.MoneyGifts;
import vn.chungtay.contribution.gift.write.recordmoney.RecordMoney;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.ExplainedEntry;
import vn.chungtay.contribution.statement.write.Proposal;
import vn.chungtay.infra.service.axon.SeenVersion;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.values.VndAmount;

/** Decides whether a proposal is confirmed: the line, its gifts and the funds' credits, or its entry, are one commit. */
@Component
public class DecideConfirmResolution {

    private final Repository<BankLine> lines;
    private final Repository<Fund> funds;
    private final Repository<ExplainedEntry> entries;
    private final Repository<BankAccount> accounts;
    private final DriveOfGift drives;
    private final MoneyGifts gifts;
    private final UnitAuthority authority;

    public DecideConfirmResolution(
            Repository<BankLine> lines,
            Repository<Fund> funds,
            Repository<ExplainedEntry> entries,
            Repository<BankAccount> accounts,
            DriveOfGift drives,
            MoneyGifts gifts,
            UnitAuthority authority) {
        this.lines = lines;
        this.funds = funds;
        this.entries = entries;
        this.accounts = accounts;
        this.drives = drives;
        this.gifts = gifts;
        this.authority = authority;
    }

    /**
     * The line stands first in the commit, so that the receipt names it. Each part is judged as every gift of money is: by its
     * drive and the day on which it came in.
     */
    @CommandHandler
    public void decide(ConfirmResolution command, Actor actor, SeenVersion seen) throws Exception {
        Aggregate<BankLine> line = lines.load(command.lineId().value(), seen.value());
        Proposal proposal = line.invoke(waiting -> waiting.confirmable(actor, ConfirmResolution.OPERATION, authority));
        line.execute(proposed -> proposed.resolve(command.occurredOn().day()));
        if (proposal.entryId() != null) {
            LineWaits waited = line.invoke(known -> known.own(actor, ConfirmResolution.OPERATION, authority));
            explain(proposal.entryId(), waited.amountVnd(), command);
        } else if (NotAGift.INTEREST.name().equals(proposal.notAGift())) {
            creditInterest(line.invoke(known -> known.own(actor, ConfirmResolution.OPERATION, authority)));
        } else if (proposal.payroll()) {
            receiveTogether(command.lineId(), proposal.gifts(), actor);
        } else {
            for (RecordMoney gift : proposal.gifts()) {
                receive(gift, actor);
            }
        }
    }

    /**
     * Another line may have been confirmed as the same entry since this one was proposed, or the entry may have been corrected: its
     * own stream tells.
     */
    private void explain(String entryId, long amountVnd, ConfirmResolution command) throws Exception {
        var explained = new IncomingEntryExplained(
                entryId, command.lineId().value(), command.occurredOn().day());
        entries.loadOrCreate(entryId, ExplainedEntry::new).execute(entry -> entry.explain(explained, amountVnd));
    }

    /** The bank holds it for the fund: a ledger without it would never again say what the bank says. */
    private void creditInterest(LineWaits line) {
        String fundId =
                accounts.load(line.accountId()).invoke(BankAccount::serving).fundId();
        funds.load(fundId)
                .execute(fund -> fund.creditInterest(
                        new LineId(line.lineId()), new VndAmount(line.amountVnd()), line.occurredOn()));
    }

    private void receive(RecordMoney gift, Actor actor) throws Exception {
        DriveTerms drive = drives.acceptingTransfer(gift, actor, ConfirmResolution.OPERATION);
        gifts.receive(gift, drive);
        funds.load(drive.fundId().value())
                .execute(fund -> fund.credit(
                        gift.giftId(), gift.amount(), gift.occurredOn().day()));
    }

    /** All are of one drive, one day and one form, so the first answers for all. */
    private void receiveTogether(LineId line, List<RecordMoney> shares, Actor actor) throws Exception {
        RecordMoney first = shares.getFirst();
        DriveTerms drive = drives.acceptingTransfer(first, actor, ConfirmResolution.OPERATION);
        long sumVnd = 0;
        for (RecordMoney share : shares) {
            gifts.receive(share, drive);
            sumVnd = Math.addExact(sumVnd, share.amount().value());
        }
        var sum = new VndAmount(sumVnd);
        funds.load(drive.fundId().value())
                .execute(fund -> fund.creditPayroll(
                        line, shares.size(), sum, first.occurredOn().day()));
    }
}
