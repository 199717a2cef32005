package vn.chungtay.contribution.gift.write.recordmoney;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.infra.service.security.Actor;

/** Decides whether money is taken: the gift and the fund's credit are one commit, so that no đồng is counted once only. */
@Component
public class DecideRecordMoney {

    private final DriveOfGift drives;
    private final Repository<Gift> gifts;
    private final Repository<Fund> funds;

    public DecideRecordMoney(DriveOfGift drives, Repository<Gift> gifts, Repository<Fund> funds) {
        this.drives = drives;
        this.gifts = gifts;
        this.funds = funds;
    }

    /** The gift stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(RecordMoney command, Actor actor) throws Exception {
        DriveTerms drive = drives.accepting(command, actor);
        gifts.newInstance(() -> new Gift(received(command, drive)));
        funds.load(drive.fundId().value())
                .execute(fund -> fund.credit(
                        command.giftId(), command.amount(), command.occurredOn().day()));
    }

    private static MoneyReceived received(RecordMoney command, DriveTerms drive) {
        return new MoneyReceived(
                command.giftId().value(),
                command.driveId().value(),
                drive.fundId().value(),
                drive.unitCode(),
                command.amount().value(),
                command.receivedIn().name(),
                command.namedCaseId(),
                command.donor().donorId(),
                command.donor().kind().name(),
                drive.simulated(),
                command.occurredOn().day());
    }
}
