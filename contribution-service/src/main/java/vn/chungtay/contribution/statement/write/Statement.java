package vn.chungtay.contribution.statement.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.BalancesRead;
import vn.chungtay.contribution.statement.events.DebitsTaken;
import vn.chungtay.contribution.statement.events.StatementReadByProfile;
import vn.chungtay.contribution.statement.events.StatementTaken;

/**
 * A bank's statement of one account. It is taken as a whole, without a fault, and then posted chunk by chunk, each in one commit
 * with the gifts that it brings. Its stream has the events of that commit alone; chunks and lines have
 * streams of their own.
 */
@Aggregate
public class Statement {

    @AggregateIdentifier
    private @Nullable String statementId;

    private @Nullable StatementTaken taken;
    private @Nullable DebitsTaken debits;

    /** For Axon: a statement before its first event. */
    public Statement() {}

    /** Takes it; that its account may have it was decided before. */
    public Statement(StatementTaken event) {
        apply(event);
    }

    /** A profile of the unit said how its file is read; stands in the commit that takes it. */
    public void readBy(String profileId, long profileVersion) {
        apply(new StatementReadByProfile(taken().statementId(), profileId, profileVersion, taken().occurredOn()));
    }

    /** It has lines of money that left; stands in the commit that takes it. */
    public void withDebits(DebitsTaken event) {
        apply(event);
    }

    /** It says what its account held at the ends of months; stands in the commit that takes it. */
    public void withBalances(BalancesRead event) {
        apply(event);
    }

    @EventSourcingHandler
    void evolve(DebitsTaken event) {
        debits = event;
    }

    @EventSourcingHandler
    void evolve(StatementTaken event) {
        statementId = event.statementId();
        taken = event;
    }

    /** What was taken of money that left. */
    public DebitsTaken debits() {
        return requireNonNull(debits, () -> "Nothing left by " + statementId);
    }

    /** What was taken. */
    public StatementTaken taken() {
        return requireNonNull(taken, () -> "Nobody took " + statementId);
    }
}
