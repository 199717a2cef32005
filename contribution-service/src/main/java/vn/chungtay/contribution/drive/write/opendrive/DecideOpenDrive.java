package vn.chungtay.contribution.drive.write.opendrive;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a drive is opened: drive and fund are one commit, so that neither exists without the other. */
@Component
public class DecideOpenDrive {

    private final Repository<Drive> drives;
    private final Repository<Fund> funds;

    public DecideOpenDrive(Repository<Drive> drives, Repository<Fund> funds) {
        this.drives = drives;
        this.funds = funds;
    }

    /** The drive stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(OpenDrive command, Actor actor, UnitAuthority authority) throws Exception {
        var opensOn = command.period().opensOn();
        authority.require(actor, OpenDrive.OPERATION, command.unitCode(), opensOn);
        drives.newInstance(() -> new Drive(command));
        funds.newInstance(
                () -> new Fund(command.fundId(), command.driveId(), command.unitCode(), command.simulated(), opensOn));
    }
}
