package vn.chungtay.contribution.drive.write.draftdrive;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.events.DriveDrafted;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a drive is drafted. */
@Component
public class DecideDraftDrive {

    private final Repository<Drive> drives;
    private final UnitAuthority authority;

    public DecideDraftDrive(Repository<Drive> drives, UnitAuthority authority) {
        this.drives = drives;
        this.authority = authority;
    }

    /** The unit is judged by the first day of the drive, as for everything that happens to it later. */
    @CommandHandler
    public void decide(DraftDrive command, Actor actor) throws Exception {
        authority.require(
                actor,
                DraftDrive.OPERATION,
                command.unitCode(),
                command.period().opensOn());
        drives.newInstance(() -> new Drive(drafted(command, actor)));
    }

    private static DriveDrafted drafted(DraftDrive command, Actor actor) {
        return new DriveDrafted(
                command.driveId().value(),
                command.fundId().value(),
                command.unitCode(),
                command.nameId(),
                command.legalBasis().value(),
                command.period().opensOn(),
                command.period().closesOn(),
                command.target().value(),
                command.forms().stream().sorted().map(Enum::name).toList(),
                actor.staffRef(),
                command.simulated(),
                command.draftedOn().day());
    }
}
