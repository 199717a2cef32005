package vn.chungtay.contribution.statement.write.payback;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.DebitLine;
import vn.chungtay.infra.service.axon.SeenVersion;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * Decides whether a line of money that left may be said to have paid a line of money that came in back, and confirms it: both lines
 * are one commit. It moves no money, and no ledger has either of them; therefore it needs two people, as what came in did.
 */
@Component
public class DecidePayback {

    private final Repository<DebitLine> debits;
    private final Repository<BankLine> lines;
    private final Repository<BankAccount> accounts;
    private final UnitAuthority authority;

    public DecidePayback(
            Repository<DebitLine> debits,
            Repository<BankLine> lines,
            Repository<BankAccount> accounts,
            UnitAuthority authority) {
        this.debits = debits;
        this.lines = lines;
        this.accounts = accounts;
        this.authority = authority;
    }

    /** The confirmation decides for good that the line is still to be paid back; whoever proposes learns at once that it is not. */
    @CommandHandler
    public void decide(ProposePayback command, Actor actor) {
        Aggregate<DebitLine> debit = debits.load(command.debitId().value());
        debit.execute(known -> known.requireOwn(actor, ProposePayback.OPERATION, authority));
        LocalDate leftOn = debit.invoke(DebitLine::bookedOn);
        LineWaits line = load(command.lineId()).invoke(known -> known.toBePaidBack(leftOn));
        String fundId =
                accounts.load(line.accountId()).invoke(BankAccount::serving).fundId();
        LocalDate day = command.occurredOn().day();
        debit.execute(known -> known.proposePayback(line, fundId, actor.staffRef(), day));
    }

    /** The debit stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(ConfirmPayback command, Actor actor, SeenVersion seen) {
        Aggregate<DebitLine> debit = debits.load(command.debitId().value(), seen.value());
        LocalDate day = command.occurredOn().day();
        debit.execute(known -> known.requireOwn(actor, ConfirmPayback.OPERATION, authority));
        String lineId = debit.invoke(known -> known.confirmPayback(actor.staffRef(), day));
        lines.load(lineId).execute(line -> line.payBack(command.debitId().value(), day));
    }

    private Aggregate<BankLine> load(LineId line) {
        try {
            return lines.load(line.value());
        } catch (AggregateNotFoundException e) {
            throw new NotFound("line.unknown", Map.of("id", line.value()), e);
        }
    }
}
