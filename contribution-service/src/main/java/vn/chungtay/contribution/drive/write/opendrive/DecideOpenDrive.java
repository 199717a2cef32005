package vn.chungtay.contribution.drive.write.opendrive;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.events.DriveDrafted;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a drive is opened: drive and fund are one commit, so that an open drive has a fund. */
@Component
public class DecideOpenDrive {

    private final Repository<Drive> drives;
    private final Repository<Fund> funds;
    private final UnitAuthority authority;

    public DecideOpenDrive(Repository<Drive> drives, Repository<Fund> funds, UnitAuthority authority) {
        this.drives = drives;
        this.funds = funds;
        this.authority = authority;
    }

    /** The drive stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(OpenDrive command, Actor actor) throws Exception {
        Aggregate<Drive> drive = drives.load(command.driveId().value());
        DriveDrafted draft = drive.invoke(drafted -> drafted.openable(actor));
        authority.require(actor, OpenDrive.OPERATION, draft.unitCode(), draft.opensOn());
        drive.execute(drafted -> drafted.open(opened(draft, command)));
        funds.newInstance(() -> new Fund(
                new FundId(draft.fundId()),
                new DriveId(draft.driveId()),
                draft.unitCode(),
                draft.simulated(),
                draft.opensOn()));
    }

    private static DriveOpened opened(DriveDrafted draft, OpenDrive command) {
        return new DriveOpened(
                draft.driveId(),
                draft.fundId(),
                draft.unitCode(),
                draft.nameId(),
                draft.legalBasis(),
                draft.opensOn(),
                draft.closesOn(),
                draft.targetVnd(),
                draft.forms(),
                draft.simulated(),
                command.occurredOn().day());
    }
}
