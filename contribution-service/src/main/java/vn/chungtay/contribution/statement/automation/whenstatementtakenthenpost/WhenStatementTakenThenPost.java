package vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.events.StatementTaken;
import vn.chungtay.contribution.statement.write.StagedLines;
import vn.chungtay.contribution.statement.write.postchunk.PostChunk;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;

/**
 * Posts a statement's chunks, each when the one before is posted. The log alone says how far it has got, so a process that dies
 * leaves nothing undone: another, or the same again, reacts to the last chunk's event.
 */
@Component
@ProcessingGroup(WhenStatementTakenThenPost.GROUP)
public class WhenStatementTakenThenPost {

    /** Name of the processing group. */
    public static final String GROUP = "statement-posting";

    private static final Actor SELF = Actor.system("contribution");

    private final StagedLines staged;
    private final ReadyChunks chunks;
    private final EventStore events;
    private final Commands commands;

    public WhenStatementTakenThenPost(StagedLines staged, ReadyChunks chunks, EventStore events, Commands commands) {
        this.staged = staged;
        this.chunks = chunks;
        this.events = events;
        this.commands = commands;
    }

    /** A statement by which nothing came in has no chunks. */
    @EventHandler
    void react(StatementTaken event) {
        if (!event.chunkIds().isEmpty()) {
            post(event, 0);
        }
    }

    /** What was posted need not wait any more. */
    @EventHandler
    void react(ChunkPosted event) {
        staged.forget(event.chunkId());
        if (event.nextChunkId() != null) {
            post(taken(event.statementId()), event.chunk() + 1);
        }
    }

    private StatementTaken taken(String statementId) {
        return events.readEvents(statementId)
                .asStream()
                .map(Message::getPayload)
                .filter(StatementTaken.class::isInstance)
                .map(StatementTaken.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chunks were posted of no statement: " + statementId));
    }

    /** A chunk that is gone was posted: this event was seen before. */
    private void post(StatementTaken statement, int chunk) {
        ReadyChunks.Ready ready = chunks.take(statement.chunkIds().get(chunk), SELF);
        if (ready == null) {
            return;
        }
        if (chunk + 1 < statement.chunkIds().size()) {
            chunks.begin(statement.chunkIds().get(chunk + 1), SELF);
        }
        commands.send(
                new PostChunk(new StatementId(statement.statementId()), chunk, ready.lines(), ready.repeated()),
                GROUP + "|" + statement.statementId() + "|" + chunk,
                SELF,
                null);
    }
}
