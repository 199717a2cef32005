package vn.chungtay.contribution.statement.write.takestatement;

import java.time.YearMonth;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.statement.events.BalancesRead;
import vn.chungtay.contribution.statement.events.DebitsTaken;
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
        if (command.debits().lines() > 0) {
            statement.execute(taken -> taken.withDebits(debits(command, account)));
        }
        if (!command.monthEnds().isEmpty()) {
            statement.execute(taken -> taken.withBalances(balances(command, account)));
        }
    }

    private static DebitsTaken debits(TakeStatement command, AccountNamed account) {
        return new DebitsTaken(
                command.statementId().value(),
                command.accountId().value(),
                account.fundId(),
                account.unitCode(),
                command.debits().lines(),
                command.debits().debitVnd(),
                command.debits().chunkIds(),
                command.occurredOn().day());
    }

    private static BalancesRead balances(TakeStatement command, AccountNamed account) {
        List<MonthEnd> ends = command.monthEnds();
        return new BalancesRead(
                command.statementId().value(),
                command.accountId().value(),
                account.fundId(),
                ends.stream().map(end -> YearMonth.from(end.day())).toList(),
                ends.stream().map(MonthEnd::day).toList(),
                ends.stream().map(MonthEnd::lineId).toList(),
                ends.stream().map(MonthEnd::balanceVnd).toList(),
                command.occurredOn().day());
    }

    private static StatementTaken taken(TakeStatement command, AccountNamed account) {
        return new StatementTaken(
                command.statementId().value(),
                command.accountId().value(),
                account.driveId(),
                account.unitCode(),
                command.lines(),
                command.creditVnd(),
                command.chunkIds(),
                command.occurredOn().day());
    }
}
