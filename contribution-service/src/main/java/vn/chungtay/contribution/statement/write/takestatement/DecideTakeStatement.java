package vn.chungtay.contribution.statement.write.takestatement;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.statement.events.StatementTaken;
import vn.chungtay.contribution.statement.file.KeptLayout;
import vn.chungtay.contribution.statement.write.Statement;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a statement is taken: of a confirmed account, by its unit. */
@Component
public class DecideTakeStatement {

    private final Repository<BankAccount> accounts;
    private final Repository<Statement> statements;
    private final UnitAuthority authority;

    public DecideTakeStatement(
            Repository<BankAccount> accounts, Repository<Statement> statements, UnitAuthority authority) {
        this.accounts = accounts;
        this.statements = statements;
        this.authority = authority;
    }

    /** The unit is judged by the day on which the account was named, so that one that took over later may go on. */
    @CommandHandler
    public void decide(TakeStatement command, Actor actor) throws Exception {
        AccountNamed account = accounts.load(command.accountId().value()).invoke(BankAccount::serving);
        authority.require(actor, TakeStatement.OPERATION, account.unitCode(), account.occurredOn());
        Aggregate<Statement> statement = statements.newInstance(() -> new Statement(taken(command, account)));
        KeptLayout profile = command.profile();
        if (profile != null) {
            statement.execute(taken -> taken.readBy(profile.profileId(), profile.version()));
        }
    }

    private static StatementTaken taken(TakeStatement command, AccountNamed account) {
        return new StatementTaken(
                command.statementId().value(),
                command.accountId().value(),
                account.driveId(),
                account.unitCode(),
                command.lines(),
                command.credit().value(),
                command.chunkIds(),
                command.occurredOn().day());
    }
}
