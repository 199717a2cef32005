package vn.chungtay.contribution.transfercode.write.issuecode;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;
import vn.chungtay.contribution.transfercode.write.IssuedCode;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a code is handed out. */
@Component
public class DecideIssueCode {

    private final Repository<Drive> drives;
    private final Repository<IssuedCode> codes;
    private final UnitAuthority authority;

    public DecideIssueCode(Repository<Drive> drives, Repository<IssuedCode> codes, UnitAuthority authority) {
        this.drives = drives;
        this.codes = codes;
        this.authority = authority;
    }

    /** The unit is judged by the day on which the drive was opened, as for its gifts. */
    @CommandHandler
    public void decide(IssueCode command, Actor actor) throws Exception {
        DriveTerms drive = drives.load(command.driveId().value()).invoke(Drive::openTerms);
        authority.require(
                actor, IssueCode.OPERATION, drive.unitCode(), drive.period().opensOn());
        TransferCodeIssued issued = issued(command, drive);
        codes.loadOrCreate(issued.codeId(), IssuedCode::new).execute(code -> code.issue(issued));
    }

    private static TransferCodeIssued issued(IssueCode command, DriveTerms drive) {
        return new TransferCodeIssued(
                command.codeId().value(),
                command.driveId().value(),
                drive.fundId().value(),
                drive.unitCode(),
                command.namedCaseId(),
                drive.simulated(),
                command.occurredOn().day());
    }
}
