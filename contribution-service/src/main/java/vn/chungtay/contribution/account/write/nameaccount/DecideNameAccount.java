package vn.chungtay.contribution.account.write.nameaccount;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether an account is named for a drive. */
@Component
public class DecideNameAccount {

    private final Repository<Drive> drives;
    private final Repository<BankAccount> accounts;
    private final UnitAuthority authority;

    public DecideNameAccount(Repository<Drive> drives, Repository<BankAccount> accounts, UnitAuthority authority) {
        this.drives = drives;
        this.accounts = accounts;
        this.authority = authority;
    }

    /** The unit is judged by the day on which the drive was opened, so that one that took over later may name accounts too. */
    @CommandHandler
    public void decide(NameAccount command, Actor actor) throws Exception {
        DriveTerms drive = drives.load(command.driveId().value()).invoke(Drive::openTerms);
        authority.require(
                actor, NameAccount.OPERATION, drive.unitCode(), drive.period().opensOn());
        AccountNamed named = named(command, drive, actor);
        accounts.loadOrCreate(named.accountId(), BankAccount::new).execute(account -> account.nameFor(named));
    }

    private static AccountNamed named(NameAccount command, DriveTerms drive, Actor actor) {
        return new AccountNamed(
                command.accountId().value(),
                command.driveId().value(),
                drive.fundId().value(),
                drive.unitCode(),
                actor.staffRef(),
                command.occurredOn().day());
    }
}
