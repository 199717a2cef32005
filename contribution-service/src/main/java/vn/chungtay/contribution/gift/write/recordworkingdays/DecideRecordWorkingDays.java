package vn.chungtay.contribution.gift.write.recordworkingdays;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.infra.service.security.Actor;

/** Decides whether working days are taken. */
@Component
public class DecideRecordWorkingDays {

    private final DriveOfGift drives;
    private final Repository<Gift> gifts;

    public DecideRecordWorkingDays(DriveOfGift drives, Repository<Gift> gifts) {
        this.drives = drives;
        this.gifts = gifts;
    }

    /** Labour is a measure of its own and never becomes money. */
    @CommandHandler
    public void decide(RecordWorkingDays command, Actor actor) throws Exception {
        DriveTerms drive = drives.accepting(command, actor);
        gifts.newInstance(() -> new Gift(received(command, drive)));
    }

    private static WorkingDaysReceived received(RecordWorkingDays command, DriveTerms drive) {
        return new WorkingDaysReceived(
                command.giftId().value(),
                command.driveId().value(),
                drive.unitCode(),
                command.workingDays().value(),
                command.donor().donorId(),
                command.donor().kind().name(),
                drive.simulated(),
                command.occurredOn().day());
    }
}
