package vn.chungtay.infra.eventstore.faults;

import com.mongodb.MongoException;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.TestLog;

/** A process that follows the log until its input is closed, and notes position and id of each event that it sees. */
final class TrackerProcess {

    private static final int POLL_MS = 5;

    private TrackerProcess() {}

    /**
     * Follows the log from where its file ends.
     *
     * @param args URI, database, file for what is seen
     */
    public static void main(String[] args) throws Exception {
        ParentWatch parent = new ParentWatch();
        Path file = Path.of(args[2]);
        TrackingToken token = tokenAfter(NotedLines.repair(file));
        try (TestLog log = TestLog.on(args[0], args[1], LogSettings.defaults());
                OutputStream seen = new FileOutputStream(file.toFile(), true)) {
            while (!parent.ended(POLL_MS)) {
                token = readOn(log, token, seen);
            }
        }
    }

    private static @Nullable TrackingToken tokenAfter(List<String> lines) {
        return lines.isEmpty() ? null : new GlobalSequenceTrackingToken(lines.size() - 1L);
    }

    private static @Nullable TrackingToken readOn(TestLog log, @Nullable TrackingToken from, OutputStream seen)
            throws Exception {
        StringBuilder lines = new StringBuilder();
        TrackingToken last = from;
        try (Stream<? extends TrackedEventMessage<?>> events = log.engine().readEvents(from, false)) {
            for (TrackedEventMessage<?> event : events.toList()) {
                last = event.trackingToken();
                lines.append(last.position().orElseThrow())
                        .append(' ')
                        .append(event.getIdentifier())
                        .append('\n');
            }
        } catch (MongoException unread) {
            return from;
        }
        seen.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
        return last;
    }
}
