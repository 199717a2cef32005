package vn.chungtay.contribution.statement.write.tiedebit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.contribution.statement.events.EntryExplained;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.DebitLine;
import vn.chungtay.contribution.statement.write.ExplainedEntry;
import vn.chungtay.infra.service.axon.SeenVersion;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a line is tied or untied: the line and its entries, or the line that it paid back, are one commit. */
@Component
public class DecideTieDebit {

    private final Repository<DebitLine> lines;
    private final Repository<ExplainedEntry> entries;
    private final Repository<BankLine> paidBack;
    private final UnitAuthority authority;

    public DecideTieDebit(
            Repository<DebitLine> lines,
            Repository<ExplainedEntry> entries,
            Repository<BankLine> paidBack,
            UnitAuthority authority) {
        this.lines = lines;
        this.entries = entries;
        this.paidBack = paidBack;
        this.authority = authority;
    }

    /** The line stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(TieDebit command, Actor actor, SeenVersion seen) throws Exception {
        Aggregate<DebitLine> line = lines.load(command.debitId().value(), seen.value());
        LocalDate day = command.occurredOn().day();
        if (!actor.isSystem()) {
            line.execute(known -> known.requireOwn(actor, TieDebit.OPERATION, authority));
        }
        line.execute(known -> known.tie(command.entries(), day, actor.staffRef()));
        for (OutgoingEntry entry : command.entries()) {
            entries.loadOrCreate(entry.entryId(), ExplainedEntry::new)
                    .execute(known -> known.explain(
                            new EntryExplained(
                                    entry.entryId(), command.debitId().value(), day),
                            entry.amountVnd()));
        }
    }

    /** See {@link #decide(TieDebit, Actor, SeenVersion)}. */
    @CommandHandler
    public void decide(UntieDebit command, Actor actor, SeenVersion seen) {
        Aggregate<DebitLine> line = lines.load(command.debitId().value(), seen.value());
        LocalDate day = command.occurredOn().day();
        line.execute(known -> known.requireOwn(actor, UntieDebit.OPERATION, authority));
        Optional<String> paidLine = line.invoke(DebitLine::paysBack);
        List<String> released = line.invoke(known -> known.untie(day, actor.staffRef()));
        released.forEach(entryId -> entries.load(entryId).execute(known -> known.release(day)));
        paidLine.ifPresent(lineId -> paidBack.load(lineId).execute(known -> known.takePaybackBack(day)));
    }
}
