package vn.chungtay.contribution.gift.write.recordmaterial;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.infra.service.security.Actor;

/** Decides whether material is taken. */
@Component
public class DecideRecordMaterial {

    private final DriveOfGift drives;
    private final Repository<Gift> gifts;

    public DecideRecordMaterial(DriveOfGift drives, Repository<Gift> gifts) {
        this.drives = drives;
        this.gifts = gifts;
    }

    /** Its declared value stays with it and never becomes money of the fund. */
    @CommandHandler
    public void decide(RecordMaterial command, Actor actor) throws Exception {
        DriveTerms drive = drives.accepting(command, actor);
        gifts.newInstance(() -> new Gift(received(command, drive)));
    }

    private static MaterialReceived received(RecordMaterial command, DriveTerms drive) {
        return new MaterialReceived(
                command.giftId().value(),
                command.driveId().value(),
                drive.unitCode(),
                command.item().name(),
                command.quantity().value(),
                command.quantity().unit().name(),
                command.declaredValue().value(),
                command.donor().donorId(),
                command.donor().kind().name(),
                drive.simulated(),
                command.occurredOn().day());
    }
}
