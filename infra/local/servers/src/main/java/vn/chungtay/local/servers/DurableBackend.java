package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * MongoDB commands on an H2 store that keeps what it has acknowledged. A write command is carried out alone; commands that do so
 * while the file is being written wait for the next commit together, which costs hardly more than one of them alone. No command
 * is answered before everything that it has changed or seen is in the file, be it an answer or a refusal: what a killed process
 * loses was neither acknowledged nor seen by anybody. The store itself must never commit in the middle of a command (an index
 * entry would stay behind without its document), so its automatic commits are off and its housekeeping is done here, between
 * commands.
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

    private static final int KEPT_FILL_PERCENT = 60;

    /** All commands wait meanwhile, so it is little, and its turn comes often. */
    private static final int REWRITTEN_AT_ONCE_BYTES = 2 * 1024 * 1024;

    /** Fair, so that whoever is about to commit lets those go first that wait already. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    private final Lock committing = new ReentrantLock();

    /** Write commands carried out; changed under the write lock. */
    private long carriedOut;

    /** Those of them that are in the file. */
    private volatile long kept;

    private volatile boolean dirty;

    DurableBackend(MVStore store) {
        super(store);
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
        return READS.contains(name)
                ? read(channel, database, command, query)
                : write(channel, database, command, query);
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
        long done = 0;
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            done = ++carriedOut;
            return super.handleCommand(channel, database, command, query);
        } finally {
            dirty = true;
            alone.unlock();
            keepUpTo(done); // a refused one too: an ordered insert that is refused half-way keeps its first half
        }
    }

    /** Returns when this command and all before it are in the file. */
    private void keepUpTo(long command) {
        if (kept >= command || isInMemory()) {
            return;
        }
        committing.lock();
        try {
            if (kept < command) {
                commitAll();
            }
        } finally {
            committing.unlock();
        }
    }

    private void commitAll() {
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            commit();
            kept = carriedOut;
        } finally {
            alone.unlock();
        }
    }

    @Override
    public void commit() {
        if (!isInMemory()) {
            super.commit();
        }
    }

    /** Gives space of the file back that old versions of changed documents take; without it the file grows for ever. */
    void tidy() {
        if (isInMemory() || !dirty) {
            return;
        }
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            dirty = false;
            if (!getMvStore().isClosed()) {
                getMvStore().compact(KEPT_FILL_PERCENT, REWRITTEN_AT_ONCE_BYTES);
                super.commit();
                kept = carriedOut;
            }
        } catch (MVStoreException failed) {
            log.error("The data file could not be tidied and will grow", failed);
        } finally {
            alone.unlock();
        }
    }

    @Override
    public void close() {
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            super.close();
        } finally {
            alone.unlock();
        }
    }
}
