package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * MongoDB commands on an H2 store that keeps what it has acknowledged. A write command is carried out alone; what was carried out
 * while a file was being written is brought into the journal together, which costs hardly more than one of them alone. No command
 * is answered before everything that it has changed or seen is in the journal or in the store, be it an answer or a refusal: what
 * a killed process loses was neither acknowledged nor seen by anybody. The store is written now and then only, since each time it
 * writes every page anew on which something has changed; what it has not got when the process is killed is carried out again from
 * the journal. It must never write in the middle of a command (an index entry would stay behind without its document), so
 * its automatic commits are off and its housekeeping is done here, between commands.
 */
final class DurableBackend extends H2Backend {

    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    /** Commands that change nothing; anything else counts as a write. */
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "dbstats",
            "collstats");

    /** Commands that touch no data and must be answered even while a long command runs. */
    private static final Set<String> GREETINGS = Set.of(
            "hello",
            "ismaster",
            "ping",
            "buildinfo",
            "whatsmyuri",
            "serverstatus",
            "endsessions",
            "connectionstatus",
            "hostinfo",
            "getlog",
            "getcmdlineopts");

    /** What of an aggregation changes something. */
    private static final Set<String> CHANGING_STAGES = Set.of("$out", "$merge");

    /** Name of the map in which the store says who it is and how far it has got. */
    private static final String PROGRESS = "journal";

    private static final String STORE = "store";
    private static final String KEPT = "kept";

    /**
     * Journal at which the store is written. All commands wait meanwhile, so it is not much; a page that was changed several times is
     * written once, so it is not little: at a quarter of this the store took half as much CPU again.
     */
    private static final long WRITTEN_BYTES = 4 * 1024 * 1024;

    /** Journal at which whoever writes more waits for the store; so it cannot grow without end. */
    private static final long LONGEST_JOURNAL_BYTES = 2 * WRITTEN_BYTES;

    private static final long WRITTEN_AFTER_NANOS = Duration.ofSeconds(4).toNanos();

    private static final int KEPT_FILL_PERCENT = 60;

    /** All commands wait meanwhile, a twentieth of a millisecond for each KiB; so it is little, and its turn comes often. */
    private static final int REWRITTEN_AT_ONCE_BYTES = 512 * 1024;

    /** Fair, so that whoever is about to commit lets those go first that wait already. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    private final Lock committing = new ReentrantLock();

    private final MVMap<String, Long> progress;
    private final @Nullable Journal journal;

    /** Write commands carried out since the store was made; changed under the write lock. */
    private long carriedOut;

    /** Those of them that are in a file. */
    private volatile long kept;

    /** Those of them that are in the store. */
    private volatile long stored;

    private volatile long storedAt = System.nanoTime();

    /**
     * Serves what the store and its journal hold.
     *
     * @param file of the journal; absent where nothing need be kept
     */
    DurableBackend(MVStore store, @Nullable Path file) {
        super(store);
        progress = store.openMap(PROGRESS);
        if (file == null) {
            journal = null;
            return;
        }
        if (progress.putIfAbsent(STORE, new SecureRandom().nextLong()) == null) {
            super.commit(); // before there is a journal that names it
        }
        journal = Journal.open(file, progress.get(STORE));
        carriedOut = journal.replay(progress.getOrDefault(KEPT, 0L), new Replay());
        writeStore();
    }

    /** Carries out again what the store lost; what was refused then is refused again, and may have had half of its effect. */
    private final class Replay implements Consumer<Journal.Entry> {

        private final Channel nobody = new EmbeddedChannel();

        @Override
        public void accept(Journal.Entry entry) {
            try {
                carryOut(nobody, entry.database(), entry.command(), entry.query());
            } catch (MongoServerException again) {
                log.debug("{} on {} was refused once more", entry.command(), entry.database(), again);
            }
        }
    }

    private Document carryOut(Channel channel, String database, String command, Document query) {
        return super.handleCommand(channel, database, command, query);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new TypedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            Document answer = super.handleCommand(channel, database, "ismaster", query);
            answer.put("isWritablePrimary", true);
            return answer;
        }
        if (GREETINGS.contains(name)) {
            return super.handleCommand(channel, database, command, query);
        }
        return READS.contains(name) || readsOnly(name, query)
                ? read(channel, database, command, query)
                : write(channel, database, command, query);
    }

    private static boolean readsOnly(String name, Document query) {
        return name.equals("aggregate")
                && query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .noneMatch(stage -> stage instanceof Document one
                                && one.keySet().stream().anyMatch(CHANGING_STAGES::contains));
    }

    private Document read(Channel channel, String database, String command, Document query) {
        long seen;
        Document answer;
        Lock shared = lock.readLock();
        shared.lock();
        try {
            answer = super.handleCommand(channel, database, command, query);
            seen = carriedOut;
        } finally {
            shared.unlock();
        }
        keepUpTo(seen);
        return answer;
    }

    private Document write(Channel channel, String database, String command, Document query) {
        Document repeatable = Repeatable.of(
                command.toLowerCase(Locale.ROOT), query, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        ByteBuf entry = repeatable == null || journal == null
                ? null
                : new Journal.Entry(database, command, repeatable).encoded();
        long done = 0;
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            done = ++carriedOut;
            if (journal != null) {
                journal.add(done, entry);
            }
            return super.handleCommand(channel, database, command, repeatable == null ? query : repeatable);
        } finally {
            alone.unlock();
            keepUpTo(done); // a refused one too: an ordered insert that is refused half-way keeps its first half
        }
    }

    /** Returns when this command and all before it are in a file. */
    private void keepUpTo(long command) {
        if (journal == null || kept >= command) {
            return;
        }
        committing.lock();
        try {
            if (kept < command) {
                Journal.Taken taken = journal.take();
                if (taken.complete() && journal.size() < LONGEST_JOURNAL_BYTES) {
                    journal.write(taken);
                    kept = taken.last();
                } else {
                    writeStore();
                }
            }
        } finally {
            committing.unlock();
        }
    }

    /** Brings everything into the store; the journal begins anew. For whoever alone may write. */
    private void writeStore() {
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            progress.put(KEPT, carriedOut);
            super.commit();
            Objects.requireNonNull(journal).clear();
            kept = carriedOut;
            stored = carriedOut;
            storedAt = System.nanoTime();
        } finally {
            alone.unlock();
        }
    }

    /**
     * Writes the store where there is much that it has not got, or something for long, and gives space of its file back that old
     * versions of changed documents take; without it the file grows for ever.
     */
    void tidy() {
        if (journal == null || stored == kept) {
            return;
        }
        committing.lock();
        try {
            boolean due = journal.size() >= WRITTEN_BYTES || System.nanoTime() - storedAt >= WRITTEN_AFTER_NANOS;
            if (due && !getMvStore().isClosed()) {
                compact();
                writeStore();
            }
        } catch (MVStoreException failed) {
            log.error("The data file could not be tidied and will grow", failed);
        } finally {
            committing.unlock();
        }
    }

    private void compact() {
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            progress.put(KEPT, carriedOut); // should the store be written on the way
            getMvStore().compact(KEPT_FILL_PERCENT, REWRITTEN_AT_ONCE_BYTES);
        } finally {
            alone.unlock();
        }
    }

    @Override
    public void close() {
        committing.lock();
        try {
            if (journal != null && !getMvStore().isClosed()) {
                writeStore();
                journal.close();
            }
            super.close();
        } finally {
            committing.unlock();
        }
    }
}
