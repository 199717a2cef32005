package vn.chungtay.contribution.statement.automation.whendebitlistedthentie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.GiftRefunded;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.read.debitview.FittingEntries;
import vn.chungtay.contribution.statement.read.debitview.FittingEntries.Fit;
import vn.chungtay.contribution.statement.write.tiedebit.TieDebit;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.view.Position;

/**
 * Ties a line of money that left to the one entry that fits it, whichever of them is told last. What fits is asked of a view that
 * has seen the event itself; that nothing is tied twice is what the log sees to.
 */
@Component
@ProcessingGroup(WhenDebitListedThenTie.GROUP)
public class WhenDebitListedThenTie {

    /** Name of the processing group. */
    public static final String GROUP = "debit-tying";

    private static final Actor SELF = Actor.system("contribution");

    private final FittingEntries fitting;
    private final Commands commands;
    private final Clock clock;

    public WhenDebitListedThenTie(FittingEntries fitting, Commands commands, Clock clock) {
        this.fitting = fitting;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void react(DebitListed event, Position position) {
        tie(event.fundId(), event.amountVnd(), position);
    }

    @EventHandler
    void react(FundsDisbursed event, Position position) {
        tie(event, position);
    }

    @EventHandler
    void react(GiftRefunded event, Position position) {
        tie(event, position);
    }

    @EventHandler
    void react(FeePaid event, Position position) {
        tie(event, position);
    }

    @EventHandler
    void react(TransferSent event, Position position) {
        tie(event, position);
    }

    /** A line of the right amount may have waited for it. */
    @EventHandler
    void react(FeeCorrected event, Position position) {
        tie(event.fundId(), event.rightVnd(), position);
    }

    /** See {@link #react(FeeCorrected, Position)}. */
    @EventHandler
    void react(TransferSentCorrected event, Position position) {
        tie(event.fundId(), event.rightVnd(), position);
    }

    private void tie(LedgerEntry entry, Position position) {
        tie(entry.fundId(), entry.amountVnd(), position);
    }

    private void tie(String fundId, long amountVnd, Position position) {
        for (Fit fit : fitting.of(fundId, amountVnd, position, SELF)) {
            tie(fit);
        }
    }

    /** A pair that was untied by hand is not tied again: its key was used. */
    private void tie(Fit fit) {
        var today = LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM);
        try {
            commands.send(
                    new TieDebit(new DebitId(fit.debitId()), List.of(fit.entry()), new DayOfFact(today, today)),
                    GROUP + "|" + fit.debitId() + "|" + fit.entry().entryId(),
                    SELF,
                    null);
        } catch (RuleViolated somebodyWasFaster) {
            // An accountant tied the line, or the entry to another one, since the view was read: that stands.
            return;
        }
    }
}
