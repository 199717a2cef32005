package vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.events.StatementTaken;
import vn.chungtay.contribution.statement.read.lineview.KnownLines;
import vn.chungtay.contribution.statement.write.StagedLine;
import vn.chungtay.contribution.statement.write.StagedLines;
import vn.chungtay.contribution.statement.write.postchunk.PostChunk;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.errors.NotFound;
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
    private final KnownLines known;
    private final Payers payers;
    private final Commands commands;

    public WhenStatementTakenThenPost(StagedLines staged, KnownLines known, Payers payers, Commands commands) {
        this.staged = staged;
        this.known = known;
        this.payers = payers;
        this.commands = commands;
    }

    /** A statement by which nothing came in has no chunks. */
    @EventHandler
    void react(StatementTaken event) {
        if (!event.chunkIds().isEmpty()) {
            post(event.statementId(), 0, event.chunkIds().getFirst());
        }
    }

    /** What was posted need not wait any more. */
    @EventHandler
    void react(ChunkPosted event) {
        staged.forget(event.chunkId());
        if (event.nextChunkId() != null) {
            post(event.statementId(), event.chunk() + 1, event.nextChunkId());
        }
    }

    private void post(String statementId, int chunk, String chunkId) {
        List<StagedLine> lines = waiting(chunkId);
        if (lines == null) {
            return;
        }
        Set<String> repeated =
                known.among(lines.stream().map(StagedLine::lineId).collect(Collectors.toSet()));
        List<StagedLine> fresh =
                lines.stream().filter(line -> !repeated.contains(line.lineId())).toList();
        commands.send(
                new PostChunk(new StatementId(statementId), chunk, payers.keep(fresh), lines.size() - fresh.size()),
                GROUP + "|" + statementId + "|" + chunk,
                SELF,
                null);
    }

    /** Absent where the chunk is gone: it is forgotten only after it was posted, and this event was seen before. */
    private @Nullable List<StagedLine> waiting(String chunkId) {
        try {
            return staged.read(chunkId, SELF);
        } catch (NotFound posted) {
            return null;
        }
    }
}
