package vn.chungtay.infra.eventlogtool.copy;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.bson.RawBsonDocument;
import vn.chungtay.infra.eventlogtool.Progress;
import vn.chungtay.infra.eventlogtool.ToolException;
import vn.chungtay.infra.eventstore.LogIdentity;
import vn.chungtay.infra.eventstore.LogLayout;
import vn.chungtay.infra.eventstore.RawLog;

/**
 * Copies a log, commit by commit, up to where it ended when the export began; a service may go on appending. A log that is not
 * dense is not copied beyond that place.
 */
public final class Export {

    private static final int BUFFER_BYTES = 1 << 20;

    private final RawLog log;
    private final Header header;
    private final Progress progress;

    /**
     * Prepares the copy of the log in this database.
     *
     * @throws ToolException if there is no log, none that this version knows, or one that is being restored
     */
    public Export(MongoDatabase database, Progress progress) {
        this.log = new RawLog(database);
        this.progress = progress;
        if (log.isBeingRestored()) {
            throw new ToolException("log.restoring");
        }
        LogIdentity identity = log.identity().orElseThrow(() -> new ToolException("log.absent"));
        if (identity.layout() != LogLayout.VERSION) {
            throw new ToolException("log.layout", identity.layout(), LogLayout.VERSION);
        }
        this.header = Header.of(identity, database.getName());
    }

    /** Writes a whole copy; what an interruption leaves of it cannot be gone on with. */
    public Copied to(OutputStream out) throws IOException {
        Chain chain = new Chain();
        out.write(LineForm.LOG.write(header.write(), chain));
        return copied(write(Extent.NONE, chain, out), Extent.NONE);
    }

    /**
     * Writes a copy into a file, or goes on with the one that an interruption left there.
     *
     * @param extend whether to go on with a finished copy, too
     * @throws DamagedCopy if the copy that is there is damaged; it stays as it is
     * @throws ToolException if something else is there, which stays as it is, or if the log is not dense
     */
    public Copied to(Path path, boolean extend) throws IOException {
        try (CopyFile file = CopyFile.open(path)) {
            byte[] firstLine = LineForm.LOG.write(header.write(), new Chain());
            if (file.isBeginningOf(firstLine)) {
                file.writeFrom(0).write(firstLine);
            }
            CopyReader there = file.read();
            requireThisLog(there);
            Extent earlier = there.extent();
            if (there.isFinished() && !extend) {
                return copied(earlier, earlier);
            }
            Extent all = write(earlier, there.chain(), file.writeFrom(there.proven()));
            file.sync();
            return copied(all, earlier);
        }
    }

    /** Goes through what is there, and makes sure that it is of this log. */
    private void requireThisLog(CopyReader there) throws IOException {
        Header found = there.header();
        boolean same = found.equals(header);
        RawBsonDocument last = null;
        for (RawBsonDocument next = there.next(); same && next != null; next = there.next()) {
            last = next;
            progress.reached(there.extent().commits(), there.extent().end());
        }
        if (!same || (last != null && !holds(last))) {
            throw new ToolException("copy.other-log", found.database(), found.epoch());
        }
    }

    private boolean holds(RawBsonDocument commit) {
        long position = commit.getInt64(LogLayout.POSITION).getValue();
        return log.at(position).equals(Optional.of(commit));
    }

    private Extent write(Extent earlier, Chain chain, OutputStream to) throws IOException {
        OutputStream out = new BufferedOutputStream(to, BUFFER_BYTES);
        long end = log.end();
        Extent extent = earlier;
        try (MongoCursor<RawBsonDocument> commits =
                log.between(earlier.end(), end).cursor()) {
            while (commits.hasNext()) {
                RawBsonDocument commit = commits.next();
                if (!extent.isFollowedBy(commit)) {
                    break;
                }
                out.write(LineForm.COMMIT.write(commit, chain));
                extent = extent.with(commit);
                progress.reached(extent.commits(), extent.end());
            }
        }
        if (extent.end() == end) {
            out.write(LineForm.END.write(extent.write(), chain));
        }
        out.flush();
        if (extent.end() != end) {
            throw new ToolException("log.not-dense", extent.end());
        }
        return extent;
    }

    private Copied copied(Extent all, Extent earlier) {
        return new Copied(all.commits(), all.end(), earlier.commits(), header.epoch());
    }
}
