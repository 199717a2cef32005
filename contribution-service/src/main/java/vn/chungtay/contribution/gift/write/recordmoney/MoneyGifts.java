package vn.chungtay.contribution.gift.write.recordmoney;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.write.Gift;

/** Makes gifts of money, whether an officer records them or a bank's statement brings them. */
@Component
public class MoneyGifts {

    private final Repository<Gift> gifts;

    public MoneyGifts(Repository<Gift> gifts) {
        this.gifts = gifts;
    }

    /** Records a gift that the drive may take; whoever does so credits its fund in the same commit. */
    public void receive(RecordMoney gift, DriveTerms drive) throws Exception {
        gifts.newInstance(() -> new Gift(received(gift, drive)));
    }

    private static MoneyReceived received(RecordMoney gift, DriveTerms drive) {
        return new MoneyReceived(
                gift.giftId().value(),
                gift.driveId().value(),
                drive.fundId().value(),
                drive.unitCode(),
                gift.amount().value(),
                gift.receivedIn().name(),
                gift.form().name(),
                gift.namedCaseId(),
                gift.donor().donorId(),
                gift.donor().kind().name(),
                gift.donor().staffRef(),
                drive.simulated(),
                gift.occurredOn().day());
    }
}
