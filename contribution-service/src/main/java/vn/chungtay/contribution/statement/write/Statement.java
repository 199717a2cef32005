package vn.chungtay.contribution.statement.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.events.StatementTaken;

/**
 * A bank's statement of one account. It is taken as a whole, without a fault, and then posted chunk by chunk, each in one commit
 * with the gifts that it brings. Its stream is as long as its chunks are many; the lines have streams of their own.
 */
@Aggregate
public class Statement {

    @AggregateIdentifier
    private @Nullable String statementId;

    private @Nullable StatementTaken taken;
    private int posted;

    /** For Axon: a statement before its first event. */
    public Statement() {}

    /** Takes it; that its account may have it was decided before. */
    public Statement(StatementTaken event) {
        apply(event);
    }

    /** Counts a chunk whose lines are posted in the same commit. */
    public void post(int matched, int waiting, int repeated) {
        List<String> chunks = taken().chunkIds();
        int next = posted + 1;
        apply(new ChunkPosted(
                taken().statementId(),
                posted,
                chunks.get(posted),
                next < chunks.size() ? chunks.get(next) : null,
                matched,
                waiting,
                repeated,
                taken().occurredOn()));
    }

    @EventSourcingHandler
    void evolve(StatementTaken event) {
        statementId = event.statementId();
        taken = event;
    }

    @EventSourcingHandler
    void evolve(ChunkPosted event) {
        posted = event.chunk() + 1;
    }

    /** What was taken. */
    public StatementTaken taken() {
        return requireNonNull(taken, () -> "Nobody took " + statementId);
    }

    /** How many chunks are posted: the number of the next one. */
    public int posted() {
        return posted;
    }
}
