package vn.chungtay.infra.eventstore.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of a log, given what its clients were told. Clients note what they see while they run; the log is judged
 * when nothing is on its way any more.
 */
final class LogModel {

    /** A place that a client was told for the commit of an idempotency key. */
    private record Told(String idempotencyKey, long lastPosition) {}

    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final Map<String, List<String>> seenByReader = new HashMap<>();
    private final AtomicLong failedReads = new AtomicLong();

    void attempted(Attempt attempt) {
        attempts.add(attempt);
    }

    void toldPlace(String idempotencyKey, long lastPosition) {
        told.add(new Told(idempotencyKey, lastPosition));
    }

    /** The ids of the events that a reader saw from the start of the log on, in its order. */
    synchronized void saw(String reader, List<String> eventIds) {
        seenByReader.put(reader, List.copyOf(eventIds));
    }

    /** A read failed, as reads may. */
    void couldNotRead() {
        failedReads.incrementAndGet();
    }

    long failedReads() {
        return failedReads.get();
    }

    long count(Attempt.Outcome outcome) {
        return attempts.stream().filter(attempt -> attempt.outcome() == outcome).count();
    }

    /** What is wrong with the log, one sentence each; empty if it is as it must be. */
    List<String> violations(List<StoredCommit> log) {
        List<String> found = flaws(log);
        Map<String, StoredCommit> byEventId = new HashMap<>();
        log.forEach(commit -> commit.eventIds().forEach(id -> byEventId.put(id, commit)));
        Map<String, StoredCommit> byKey = new HashMap<>();
        log.forEach(commit -> commit.keys().forEach(key -> byKey.put(key, commit)));
        Map<String, StoredCommit> byIdempotencyKey = new HashMap<>();
        log.stream()
                .filter(commit -> commit.idempotencyKey() != null)
                .forEach(commit -> byIdempotencyKey.put(commit.idempotencyKey(), commit));
        Set<StoredCommit> unexplained = new HashSet<>(log);
        for (Attempt attempt : attempts) {
            StoredCommit stored = storedAs(attempt, byEventId, found);
            unexplained.remove(stored);
            checkOutcome(attempt, stored, found);
            checkReason(attempt, byKey, byIdempotencyKey, found);
        }
        unexplained.forEach(commit -> found.add("nobody attempted " + commit));
        for (Told place : told) {
            StoredCommit commit = byIdempotencyKey.get(place.idempotencyKey());
            if (commit == null || commit.last() != place.lastPosition()) {
                found.add("not at the place told: " + place + " but " + commit);
            }
        }
        checkReaders(log, found);
        return found;
    }

    /** What is wrong with the log, whatever its clients were told. */
    static List<String> flaws(List<StoredCommit> log) {
        List<String> found = new ArrayList<>();
        checkDense(log, found);
        checkUnique(log, found);
        checkAggregates(log, found);
        return found;
    }

    private static void checkDense(List<StoredCommit> log, List<String> found) {
        long expected = 0;
        for (StoredCommit commit : log) {
            if (commit.position() != expected
                    || commit.size() != commit.eventIds().size()
                    || commit.size() == 0) {
                found.add("not dense, " + expected + " expected: " + commit);
            }
            expected = commit.last() + 1;
        }
    }

    private static void checkUnique(List<StoredCommit> log, List<String> found) {
        Set<String> seen = new HashSet<>();
        for (StoredCommit commit : log) {
            for (String id : commit.eventIds()) {
                if (!seen.add("event " + id)) {
                    found.add("event " + id + " twice, again in " + commit);
                }
            }
            if (commit.idempotencyKey() != null && !seen.add("idempotency key " + commit.idempotencyKey())) {
                found.add("idempotency key twice, again in " + commit);
            }
        }
    }

    /** In the order of the log, each aggregate has the sequences 0, 1, 2 and so on. */
    private static void checkAggregates(List<StoredCommit> log, List<String> found) {
        Map<String, Long> next = new HashMap<>();
        for (StoredCommit commit : log) {
            for (String key : commit.keys()) {
                String aggregateId = key.substring(0, key.lastIndexOf('#'));
                long expected = next.merge(aggregateId, 1L, Long::sum) - 1;
                if (!key.equals(aggregateId + "#" + expected)) {
                    found.add("sequence " + expected + " of " + aggregateId + " expected, not " + key);
                }
            }
        }
    }

    private static @Nullable StoredCommit storedAs(
            Attempt attempt, Map<String, StoredCommit> byEventId, List<String> found) {
        for (String id : attempt.eventIds()) {
            StoredCommit stored = byEventId.get(id);
            if (stored != null) {
                boolean whole = stored.eventIds().equals(attempt.eventIds())
                        && stored.keys().equals(attempt.keys());
                if (!whole) {
                    found.add("not whole: " + attempt + " as " + stored);
                }
                return stored;
            }
        }
        return null;
    }

    private static void checkOutcome(Attempt attempt, @Nullable StoredCommit stored, List<String> found) {
        switch (attempt.outcome()) {
            case ACKNOWLEDGED -> {
                if (stored == null) {
                    found.add("acknowledged but lost: " + attempt);
                }
            }
            case LOST_RACE, DONE_BEFORE, NOT_TAKEN -> {
                if (stored != null) {
                    found.add("refused but in the log: " + attempt + " as " + stored);
                }
            }
            case UNKNOWN -> {} // both are right
        }
    }

    /** A refusal must be true: somebody else holds what the attempt wanted. */
    private static void checkReason(
            Attempt attempt,
            Map<String, StoredCommit> byKey,
            Map<String, StoredCommit> byIdempotencyKey,
            List<String> found) {
        boolean done = attempt.idempotencyKey() != null && byIdempotencyKey.containsKey(attempt.idempotencyKey());
        boolean overtaken = attempt.keys().stream().anyMatch(byKey::containsKey);
        if (attempt.outcome() == Attempt.Outcome.DONE_BEFORE && !done) {
            found.add("told that it was done before, but it was not: " + attempt);
        }
        if (attempt.outcome() == Attempt.Outcome.LOST_RACE && !overtaken) {
            found.add("told that it lost a race that nobody won: " + attempt);
        }
    }

    private void checkReaders(List<StoredCommit> log, List<String> found) {
        List<String> order = log.stream()
                .map(StoredCommit::eventIds)
                .flatMap(Collection::stream)
                .toList();
        seenByReader.forEach((reader, seen) -> {
            if (!order.equals(seen)) {
                found.add(reader + " saw " + seen.size() + " events that are not the " + order.size() + " of the log");
            }
        });
    }
}
