package vn.chungtay.contribution.pledge.write.withdrawpledge;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.pledge.write.Pledge;
import vn.chungtay.contribution.pledge.write.makepledge.MakePledge;
import vn.chungtay.infra.service.axon.SeenVersion;
import vn.chungtay.infra.service.security.Actor;

/** Decides whether a pledge is withdrawn: by its unit, also after its drive was closed. */
@Component
public class DecideWithdrawPledge {

    private final Repository<Pledge> pledges;
    private final DriveOfGift drives;

    public DecideWithdrawPledge(Repository<Pledge> pledges, DriveOfGift drives) {
        this.pledges = pledges;
        this.drives = drives;
    }

    @CommandHandler
    public void decide(WithdrawPledge command, Actor actor, SeenVersion seen) {
        Aggregate<Pledge> pledge = pledges.load(command.pledgeId().value(), seen.value());
        drives.of(pledge.invoke(promised -> promised.made().driveId()), actor, MakePledge.OPERATION);
        pledge.execute(promised -> promised.withdraw(command));
    }
}
