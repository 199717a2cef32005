package vn.chungtay.contribution.pledge.write.makepledge;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.pledge.events.PledgeMade;
import vn.chungtay.contribution.pledge.write.Pledge;
import vn.chungtay.infra.service.security.Actor;

/** Decides whether a promise is taken: where the gift would be, by an open drive that accepts its form. */
@Component
public class DecideMakePledge {

    private final DriveOfGift drives;
    private final Repository<Pledge> pledges;

    public DecideMakePledge(DriveOfGift drives, Repository<Pledge> pledges) {
        this.drives = drives;
        this.pledges = pledges;
    }

    @CommandHandler
    public void decide(MakePledge command, Actor actor) throws Exception {
        DriveTerms drive = drives.accepting(
                command.driveId(),
                command.promise().form(),
                command.occurredOn().day(),
                actor,
                MakePledge.OPERATION);
        pledges.newInstance(() -> new Pledge(made(command, drive)));
    }

    private static PledgeMade made(MakePledge command, DriveTerms drive) {
        Promise.@Nullable Material material = command.promise() instanceof Promise.Material promised ? promised : null;
        return new PledgeMade(
                command.pledgeId().value(),
                command.driveId().value(),
                drive.unitCode(),
                command.promise().form().name(),
                command.promise().value(),
                material == null ? null : material.item().name(),
                material == null ? null : material.quantity().unit().name(),
                command.donor().donorId(),
                command.donor().kind().name(),
                drive.simulated(),
                command.occurredOn().day());
    }
}
