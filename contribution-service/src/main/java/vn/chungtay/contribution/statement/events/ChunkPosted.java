package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Some lines of a statement were posted: in the same commit each became a gift or waits for somebody to decide.
 *
 * @param statementId see {@link StatementEvent#statementId()}
 * @param chunk which chunk, from 0
 * @param chunkId entry of the vault that held its lines and is not needed any more
 * @param nextChunkId entry of the vault that holds the next lines; absent after the last
 * @param matched lines that became gifts by their code
 * @param waiting lines that nobody can match by a code
 * @param repeated lines that stood in an earlier file and were posted with it
 * @param occurredOn see {@link StatementEvent#occurredOn()}
 */
@Stored(name = "contribution.ChunkPosted", revision = 1)
public record ChunkPosted(
        String statementId,
        int chunk,
        String chunkId,
        @Nullable String nextChunkId,
        int matched,
        int waiting,
        int repeated,
        LocalDate occurredOn)
        implements StatementEvent {}
