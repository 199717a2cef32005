package vn.chungtay.infra.eventstream.relay;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstore.LoggedEvent;

/**
 * Reads the log in pages. Behind a full page there is most likely another one, which is read while the caller works on the
 * first; at the end of the log nothing is read before it is asked for, since it would be old by then.
 */
final class ReadAhead {

    private final LogReader log;
    private final int pageSize;

    private @Nullable CompletableFuture<List<LoggedEvent>> next;

    ReadAhead(LogReader log, int pageSize) {
        this.log = log;
        this.pageSize = pageSize;
    }

    /**
     * The events from this position on, as many as {@link LogReader#read} has of a page; a full one is followed by reading the next.
     *
     * @param from where the last page ended; any position for the first
     */
    List<LoggedEvent> page(long from) {
        List<LoggedEvent> page = readAlready();
        if (page.isEmpty()) {
            page = log.read(from, pageSize);
        }
        if (page.size() >= pageSize) {
            long behind = page.getLast().position() + 1;
            next = CompletableFuture.supplyAsync(() -> log.read(behind, pageSize), Thread::startVirtualThread);
        }
        return page;
    }

    private List<LoggedEvent> readAlready() {
        CompletableFuture<List<LoggedEvent>> reading = next;
        next = null;
        if (reading == null) {
            return List.of();
        }
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
