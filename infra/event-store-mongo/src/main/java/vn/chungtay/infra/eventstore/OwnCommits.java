package vn.chungtay.infra.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.jspecify.annotations.Nullable;

/**
 * The latest commits that this process has appended and the server has acknowledged, as they stand there. Whoever follows the log
 * in this process need not ask the server for them; each is decoded once for all who follow. Bounded in bytes; the oldest go.
 */
final class OwnCommits {

    /** What a commit takes here beside its document: its texts once more, decoded. */
    private static final int TIMES_ITS_DOCUMENT = 3;

    /** Of more events most belong to aggregates that nobody asks for soon, and would drive out those that are. */
    private static final int FEW_EVENTS = 16;

    private static final CommitDocumentCodec CODEC = new CommitDocumentCodec();

    private final long mostBytes;
    private final Consumer<LoggedEvent> decodedEvents;
    private final ConcurrentSkipListMap<Long, Own> byPosition = new ConcurrentSkipListMap<>();

    /** Changed by the one thread that appends. */
    private long bytes;

    /**
     * Keeps none yet.
     *
     * @param decodedEvents is given the events of each commit of few once, when somebody who follows the log has come to it
     */
    OwnCommits(long mostBytes, Consumer<LoggedEvent> decodedEvents) {
        this.mostBytes = mostBytes;
        this.decodedEvents = decodedEvents;
    }

    /** A commit, decoded when it is asked for. */
    private final class Own {

        private final RawBsonDocument document;
        private @Nullable CommitDocument decoded;

        private Own(RawBsonDocument document) {
            this.document = document;
        }

        private long bytes() {
            return (long) TIMES_ITS_DOCUMENT * document.getByteBuffer().remaining();
        }

        private synchronized CommitDocument decoded() {
            CommitDocument known = decoded;
            if (known == null) {
                known = CODEC.decode(
                        document.asBsonReader(), DecoderContext.builder().build());
                decoded = known;
                if (known.events().size() <= FEW_EVENTS) {
                    known.events().forEach(decodedEvents);
                }
            }
            return known;
        }
    }

    /** The commit stands at this position for good. Called by one thread. */
    void settled(long position, RawBsonDocument document) {
        var own = new Own(document);
        if (own.bytes() > mostBytes) {
            return;
        }
        byPosition.put(position, own);
        bytes += own.bytes();
        while (bytes > mostBytes) {
            Map.Entry<Long, Own> oldest = byPosition.pollFirstEntry();
            bytes -= oldest.getValue().bytes();
        }
    }

    /** The commits from this position on, one right behind the other: as many as have enough events, or as far as they are known. */
    List<CommitDocument> from(long position, int enough) {
        List<CommitDocument> commits = new ArrayList<>();
        long next = position;
        Own own = byPosition.get(next);
        while (own != null && next - position < enough) {
            CommitDocument commit = own.decoded();
            commits.add(commit);
            next = commit.end();
            own = byPosition.get(next);
        }
        return commits;
    }
}
