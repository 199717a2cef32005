package vn.chungtay.infra.eventstream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.serialization.Serializer;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstore.LoggedEvent;

/** A log for tests that tells what it was asked. */
public final class LogInMemory implements EventLog, LogReader {

    private final String epoch = UUID.randomUUID().toString();
    private final Serializer serializer;
    private final List<LoggedEvent> events = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int looksBack;

    public LogInMemory(Serializer serializer) {
        this.serializer = serializer;
    }

    /** Appends an event, with metadata given as names and values in turn. */
    public LoggedEvent append(String aggregateId, Object event, Map<String, String> metadata) {
        LoggedEvent logged;
        synchronized (this) {
            long sequence = events.stream()
                    .filter(e -> e.aggregateId().equals(aggregateId))
                    .count();
            var payload = serializer.serialize(event, String.class);
            logged = new LoggedEvent(
                    events.size(),
                    UUID.randomUUID().toString(),
                    aggregateId,
                    "Thing",
                    sequence,
                    payload.getType().getName(),
                    payload.getType().getRevision(),
                    Instant.parse("2025-03-31T01:02:03.456Z").plusSeconds(events.size()),
                    payload.getData(),
                    JsonMapper.shared().writeValueAsString(metadata));
            events.add(logged);
        }
        listeners.forEach(Runnable::run);
        return logged;
    }

    public LoggedEvent append(String aggregateId, Object event) {
        return append(aggregateId, event, Map.of());
    }

    public synchronized int looksBack() {
        return looksBack;
    }

    @Override
    public synchronized List<LoggedEvent> read(long fromPosition, int limit) {
        return events.stream().skip(fromPosition).limit(limit).toList();
    }

    @Override
    public synchronized List<LoggedEvent> readBackwards(String aggregateId, long belowSequence, int limit) {
        looksBack++;
        return events.reversed().stream()
                .filter(e -> e.aggregateId().equals(aggregateId) && e.sequence() < belowSequence)
                .limit(limit)
                .toList();
    }

    @Override
    public Runnable onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Optional<CommitReceipt> findByIdempotencyKey(String keyHash) {
        return Optional.empty();
    }

    @Override
    public synchronized long lastPosition() {
        return events.size() - 1L;
    }

    @Override
    public String epoch() {
        return epoch;
    }
}
