package vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.read.lineview.KnownLines;
import vn.chungtay.contribution.statement.write.StagedLine;
import vn.chungtay.contribution.statement.write.StagedLines;
import vn.chungtay.contribution.statement.write.postchunk.PostedLine;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;

/**
 * Makes chunks ready for a decision: finds what an earlier file brought, and puts who paid into the vault. The next chunk is made
 * ready while the log takes the one before. A chunk that is made ready and not asked for, as after a crash, leaves entries in the
 * vault that no event names.
 */
@Component
public class ReadyChunks {

    /** More than so many are not made ready ahead: statements that are posted side by side. */
    static final int MOST_AHEAD = 16;

    private static final Logger LOG = LoggerFactory.getLogger(ReadyChunks.class);

    private final StagedLines staged;
    private final KnownLines known;
    private final Payers payers;
    private final Map<String, CompletableFuture<@Nullable Ready>> ahead = new ConcurrentHashMap<>();

    public ReadyChunks(StagedLines staged, KnownLines known, Payers payers) {
        this.staged = staged;
        this.known = known;
        this.payers = payers;
    }

    /**
     * A chunk that can be decided.
     *
     * @param lines its lines that no earlier file brought
     * @param repeated how many an earlier file brought
     */
    record Ready(List<PostedLine> lines, int repeated) {}

    /** Begins with a chunk, so that it is ready when it is taken. */
    void begin(String chunkId, Actor reader) {
        if (ahead.size() >= MOST_AHEAD) {
            return;
        }
        ahead.computeIfAbsent(
                chunkId,
                absent -> CompletableFuture.supplyAsync(
                        () -> prepare(chunkId, reader), Thread.ofVirtual().name("statement-chunk-ahead")::start));
    }

    /** The chunk, once; absent where it is gone: it is forgotten only after it was posted. */
    @Nullable
    Ready take(String chunkId, Actor reader) {
        CompletableFuture<@Nullable Ready> begun = ahead.remove(chunkId);
        if (begun != null) {
            try {
                return begun.join();
            } catch (CompletionException e) {
                LOG.warn(
                        "A chunk could not be made ready ahead and is made ready now: {}",
                        String.valueOf(e.getCause()));
            }
        }
        return prepare(chunkId, reader);
    }

    private @Nullable Ready prepare(String chunkId, Actor reader) {
        List<StagedLine> lines = waiting(chunkId, reader);
        if (lines == null) {
            return null;
        }
        Set<String> repeated =
                known.among(lines.stream().map(StagedLine::lineId).collect(Collectors.toSet()));
        List<StagedLine> fresh =
                lines.stream().filter(line -> !repeated.contains(line.lineId())).toList();
        return new Ready(payers.keep(fresh), lines.size() - fresh.size());
    }

    private @Nullable List<StagedLine> waiting(String chunkId, Actor reader) {
        try {
            return staged.read(chunkId, reader);
        } catch (NotFound posted) {
            return null;
        }
    }
}
