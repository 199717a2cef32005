package vn.chungtay.infra.eventlogtool.copy;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import vn.chungtay.infra.eventlogtool.Progress;
import vn.chungtay.infra.eventlogtool.ToolException;
import vn.chungtay.infra.eventstore.LogRestore;
import vn.chungtay.infra.eventstore.RawLog;

/**
 * Makes a log of a copy. The whole file is proven before the first commit goes into the database, and once more while the
 * commits go in, so that a damaged file leaves nothing behind.
 */
public final class Restore {

    private static final int BATCH_COMMITS = 1_000;
    private static final int BATCH_BYTES = 8 << 20;

    private final MongoDatabase database;
    private final Progress progress;

    public Restore(MongoDatabase database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * Restores the log, or goes on with what an earlier attempt with the same file left.
     *
     * @throws DamagedCopy if the file is damaged or its end is missing
     * @throws vn.chungtay.infra.eventstore.RestoreRefused if the database holds anything else
     */
    public Copied from(Path file) throws IOException {
        String sum = prove(file);
        LogRestore restore = LogRestore.begin(database, sum);
        try (InputStream in = Files.newInputStream(file)) {
            CopyReader copy = new CopyReader(in);
            copy.header();
            long earlier = skipWhatIsThere(copy);
            insertRest(copy, restore);
            if (!copy.isFinished() || !copy.sum().equals(sum)) {
                throw new ToolException("copy.changed");
            }
            restore.finish();
            return new Copied(copy.extent().commits(), copy.extent().end(), earlier, restore.epoch());
        }
    }

    private static String prove(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            CopyReader copy = new CopyReader(in);
            copy.header();
            RawBsonDocument commit;
            do {
                commit = copy.next();
            } while (commit != null);
            if (!copy.isFinished()) {
                throw new DamagedCopy(copy.line(), copy.isTorn() ? "line.torn" : "line.end-missing");
            }
            return copy.sum();
        }
    }

    private long skipWhatIsThere(CopyReader copy) throws IOException {
        try (MongoCursor<RawBsonDocument> there =
                new RawLog(database).everything().cursor()) {
            while (there.hasNext()) {
                RawBsonDocument commit = copy.next();
                if (!there.next().equals(commit)) {
                    throw new ToolException("restore.differs", copy.line());
                }
                progress.reached(copy.extent().commits(), copy.extent().end());
            }
        }
        return copy.extent().commits();
    }

    private void insertRest(CopyReader copy, LogRestore restore) throws IOException {
        List<RawBsonDocument> batch = new ArrayList<>();
        long bytes = 0;
        for (RawBsonDocument commit = copy.next(); commit != null; commit = copy.next()) {
            int size = commit.getByteBuffer().remaining();
            if (batch.size() == BATCH_COMMITS || (bytes + size > BATCH_BYTES && !batch.isEmpty())) {
                insert(batch, restore);
                bytes = 0;
            }
            batch.add(commit);
            bytes += size;
            progress.reached(copy.extent().commits(), copy.extent().end());
        }
        insert(batch, restore);
    }

    private static void insert(List<RawBsonDocument> batch, LogRestore restore) {
        restore.insert(batch);
        batch.clear();
    }
}
