package vn.chungtay.contribution.statement.write.resolveline;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.write.DonorKind;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.gift.write.recordmoney.MoneyGifts;
import vn.chungtay.contribution.gift.write.recordmoney.ReceivedIn;
import vn.chungtay.contribution.gift.write.recordmoney.RecordMoney;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.infra.service.axon.SeenVersion;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/** Decides whether a proposal is confirmed: the line, its gifts and the funds' credits are one commit. */
@Component
public class DecideConfirmResolution {

    private final Repository<BankLine> lines;
    private final Repository<Fund> funds;
    private final DriveOfGift drives;
    private final MoneyGifts gifts;
    private final UnitAuthority authority;

    public DecideConfirmResolution(
            Repository<BankLine> lines,
            Repository<Fund> funds,
            DriveOfGift drives,
            MoneyGifts gifts,
            UnitAuthority authority) {
        this.lines = lines;
        this.funds = funds;
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
        BankLine.Proposal proposal =
                line.invoke(waiting -> waiting.confirmable(actor, ConfirmResolution.OPERATION, authority));
        line.execute(proposed -> proposed.resolve(command.occurredOn().day()));
        for (RecordMoney gift : gifts(proposal)) {
            receive(gift, actor);
        }
    }

    private void receive(RecordMoney gift, Actor actor) throws Exception {
        DriveTerms drive = drives.acceptingTransfer(gift, actor, ConfirmResolution.OPERATION);
        gifts.receive(gift, drive);
        funds.load(drive.fundId().value())
                .execute(fund -> fund.credit(
                        gift.giftId(), gift.amount(), gift.occurredOn().day()));
    }

    private static List<RecordMoney> gifts(BankLine.Proposal proposal) {
        List<RecordMoney> gifts = new ArrayList<>();
        for (int part = 0; part < proposal.proposed().driveIds().size(); part++) {
            gifts.add(gift(proposal.line(), proposal.proposed(), part));
        }
        return gifts;
    }

    private static RecordMoney gift(LineWaits line, ResolutionProposed proposed, int part) {
        String caseId = proposed.caseIds().get(part);
        return new RecordMoney(
                new GiftId(proposed.giftIds().get(part)),
                new DriveId(proposed.driveIds().get(part)),
                new VndAmount(proposed.amountsVnd().get(part)),
                ReceivedIn.BANK,
                GiftForm.valueOf(proposed.forms().get(part)),
                caseId.isEmpty() ? null : caseId,
                new DonorRef(line.payerId(), DonorKind.UNKNOWN),
                new DayOfFact(line.occurredOn(), line.occurredOn()));
    }
}
