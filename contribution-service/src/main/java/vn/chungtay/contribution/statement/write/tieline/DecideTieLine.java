package vn.chungtay.contribution.statement.write.tieline;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.ExplainedEntry;
import vn.chungtay.infra.service.axon.SeenVersion;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * Decides whether a line may be proposed as an entry, and takes a tie back. What is tied is never counted as a gift, so a tie needs
 * two people: one alone could hide a gift behind an entry of their own.
 */
@Component
public class DecideTieLine {

    private final Repository<BankLine> lines;
    private final Repository<BankAccount> accounts;
    private final Repository<ExplainedEntry> entries;
    private final UnitAuthority authority;

    public DecideTieLine(
            Repository<BankLine> lines,
            Repository<BankAccount> accounts,
            Repository<ExplainedEntry> entries,
            UnitAuthority authority) {
        this.lines = lines;
        this.accounts = accounts;
        this.entries = entries;
        this.authority = authority;
    }

    /** The confirmation decides for good that the entry is free; whoever proposes learns at once that it is not. */
    @CommandHandler
    public void decide(ProposeTie command, Actor actor) {
        Aggregate<BankLine> line = lines.load(command.lineId().value());
        LineWaits waiting = line.invoke(known -> known.own(actor, ProposeTie.OPERATION, authority));
        AccountNamed serving = accounts.load(waiting.accountId()).invoke(BankAccount::serving);
        LocalDate day = command.occurredOn().day();
        line.execute(known -> known.proposeTie(command.entry(), serving.fundId(), actor.staffRef(), day));
        requireFree(command.entry());
    }

    /** The line stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(UntieLine command, Actor actor, SeenVersion seen) {
        Aggregate<BankLine> line = lines.load(command.lineId().value(), seen.value());
        LocalDate day = command.occurredOn().day();
        line.execute(known -> known.own(actor, UntieLine.OPERATION, authority));
        String entryId = line.invoke(known -> known.untie(day, actor.staffRef()));
        entries.load(entryId).execute(entry -> entry.releaseIncoming(day));
    }

    private void requireFree(IncomingEntry proposed) {
        Aggregate<ExplainedEntry> entry;
        try {
            entry = entries.load(proposed.entryId());
        } catch (AggregateNotFoundException neverExplained) {
            return;
        }
        entry.execute(known -> known.requireFree(proposed.entryId(), proposed.amountVnd()));
    }
}
