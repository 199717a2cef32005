package vn.chungtay.contribution.gift.write.recordmoney;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;

/** Decides whether money is taken: the gift and the fund's credit are one commit, so that no đồng is counted once only. */
@Component
public class DecideRecordMoney {

    private final DriveOfGift drives;
    private final MoneyGifts gifts;
    private final Repository<Fund> funds;

    public DecideRecordMoney(DriveOfGift drives, MoneyGifts gifts, Repository<Fund> funds) {
        this.drives = drives;
        this.gifts = gifts;
        this.funds = funds;
    }

    /** The gift stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(RecordMoney command, Actor actor) throws Exception {
        DriveTerms drive = drives.accepting(command, actor);
        Rule.check(new BankMoneyComesByStatement(command.receivedIn()), new MoneyInAFormOfMoney(command.form()));
        gifts.receive(command, drive);
        funds.load(drive.fundId().value())
                .execute(fund -> fund.credit(
                        command.giftId(), command.amount(), command.occurredOn().day()));
    }
}
