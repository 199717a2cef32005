package vn.chungtay.infra.eventstore.faults;

import com.mongodb.MongoException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.chungtay.infra.eventstore.AppendOutcomeUnknown;
import vn.chungtay.infra.eventstore.LogBusy;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.TestLog;

/**
 * A process that appends until its input is closed, and notes the ids of the events of each commit that was acknowledged before
 * it begins the next.
 */
final class WriterProcess {

    private static final int MOST_COMMITS = 100_000;
    private static final int MOST_EVENTS = 3;
    private static final String SHARED = "shared";

    private final TestLog log;
    private final String aggregateId;
    private final Steps steps;

    private WriterProcess(TestLog log, String aggregateId, Steps steps) {
        this.log = log;
        this.aggregateId = aggregateId;
        this.steps = steps;
    }

    /**
     * Appends.
     *
     * @param args URI, database, aggregate, how many seconds the clock is ahead, steps to live, file for what is acknowledged
     */
    public static void main(String[] args) throws Exception {
        GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(args[3])));
        Steps steps = new Steps(Integer.parseInt(args[4]));
        ParentWatch parent = new ParentWatch();
        try (TestLog log = TestLog.on(args[0], args[1], LogSettings.defaults(), steps);
                OutputStream acknowledged = new FileOutputStream(args[5], true)) {
            WriterProcess writer = new WriterProcess(log, args[2], steps);
            for (int commit = 0; commit < MOST_COMMITS && !parent.ended(0); commit++) {
                writer.append(1 + commit % MOST_EVENTS, commit % 4 == 0, acknowledged);
            }
        }
    }

    private void append(int count, boolean withShared, OutputStream acknowledged) throws IOException {
        try {
            List<DomainEventMessage<?>> events = new ArrayList<>(next(aggregateId, count));
            if (withShared) {
                events.addAll(next(SHARED, 1));
            }
            log.engine().appendEvents(events);
            steps.step();
            StringBuilder lines = new StringBuilder();
            events.forEach(event -> lines.append(event.getIdentifier()).append('\n'));
            acknowledged.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
            steps.step();
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            steps.step(); // another one was faster on the shared aggregate: the next commit reads on from there
        } catch (LogBusy | AppendOutcomeUnknown | MongoException unclear) {
            steps.step(); // not noted, so that nobody expects it
        }
    }

    private List<DomainEventMessage<String>> next(String aggregate, int count) {
        long first = log.engine().lastSequenceNumberFor(aggregate).orElse(-1L) + 1;
        List<DomainEventMessage<String>> events = new ArrayList<>();
        for (long sequence = first; sequence < first + count; sequence++) {
            events.add(TestLog.event(aggregate, sequence));
        }
        return events;
    }
}
