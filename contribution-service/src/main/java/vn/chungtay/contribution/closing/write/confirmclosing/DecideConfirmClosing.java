package vn.chungtay.contribution.closing.write.confirmclosing;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.closing.events.ClosingProposed;
import vn.chungtay.contribution.closing.write.Closing;
import vn.chungtay.contribution.closing.write.openline.OpenLines;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.fund.write.MonthEnd;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * Decides whether a closing is confirmed: the confirmation and the fund's own event are one commit. Every entry stands on the
 * fund's stream, so none can slip in between the comparison and the closing.
 */
@Component
public class DecideConfirmClosing {

    private final Repository<Closing> closings;
    private final Repository<Fund> funds;
    private final OpenLines lines;
    private final UnitAuthority authority;

    public DecideConfirmClosing(
            Repository<Closing> closings, Repository<Fund> funds, OpenLines lines, UnitAuthority authority) {
        this.closings = closings;
        this.funds = funds;
        this.lines = lines;
        this.authority = authority;
    }

    /** The closing stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(ConfirmClosing command, Actor actor) {
        Aggregate<Closing> closing = closings.load(command.closingId().value());
        ClosingProposed proposed =
                closing.invoke(waiting -> waiting.decidableBy(actor, ConfirmClosing.OPERATION, authority));
        lines.requireAsProposed(proposed);
        LocalDate day = command.occurredOn().day();
        closing.execute(waiting -> waiting.confirm(day));
        var end = new MonthEnd(proposed.month(), proposed.bankVnd(), proposed.cashVnd());
        funds.load(proposed.fundId())
                .execute(fund -> fund.close(command.closingId(), end, proposed.openLinesVnd(), day));
    }
}
