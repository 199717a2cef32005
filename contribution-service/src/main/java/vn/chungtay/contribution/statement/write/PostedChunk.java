package vn.chungtay.contribution.statement.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.events.ChunkPosted;

/**
 * Lines of a statement that were posted together. It has a stream of its own, of one event: the log takes it once, and nobody
 * has to read the chunks before it, each of which stands in a commit as large as its lines are many.
 */
@Aggregate
public class PostedChunk {

    @AggregateIdentifier
    private @Nullable String id;

    /** For Axon: a chunk before its event. */
    public PostedChunk() {}

    /** Posts it; its lines are posted in the same commit. */
    public PostedChunk(ChunkPosted event) {
        apply(event);
    }

    /**
     * Names its stream: {@code <statement>/<number>}.
     *
     * @param chunk from 0
     */
    public static String id(StatementId statement, int chunk) {
        return statement + "/" + chunk;
    }

    @EventSourcingHandler
    void evolve(ChunkPosted event) {
        id = id(new StatementId(event.statementId()), event.chunk());
    }

    /** The id, once it is posted. */
    @Nullable
    String id() {
        return id;
    }
}
