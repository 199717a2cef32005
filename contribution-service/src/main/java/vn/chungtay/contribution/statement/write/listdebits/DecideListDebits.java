package vn.chungtay.contribution.statement.write.listdebits;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.DebitsTaken;
import vn.chungtay.contribution.statement.write.DebitLine;
import vn.chungtay.contribution.statement.write.Statement;
import vn.chungtay.contribution.statement.write.listdebits.ListDebits.Line;

/** Lists lines of money that left, those of one chunk in one commit. One that an earlier file brought stays as it is. */
@Component
public class DecideListDebits {

    private final Repository<Statement> statements;
    private final Repository<DebitLine> lines;

    public DecideListDebits(Repository<Statement> statements, Repository<DebitLine> lines) {
        this.statements = statements;
        this.lines = lines;
    }

    /** Only the service itself asks for it. */
    @CommandHandler
    public void decide(ListDebits command) throws Exception {
        DebitsTaken taken = statements.load(command.statementId().value()).invoke(Statement::debits);
        for (Line line : command.lines()) {
            lines.loadOrCreate(line.debitId().value(), DebitLine::new)
                    .execute(known -> known.list(listed(line, taken)));
        }
    }

    private static DebitListed listed(Line line, DebitsTaken taken) {
        return new DebitListed(
                line.debitId().value(),
                taken.statementId(),
                taken.accountId(),
                taken.fundId(),
                taken.unitCode(),
                line.narrativeId(),
                line.amount().value(),
                line.day());
    }
}
