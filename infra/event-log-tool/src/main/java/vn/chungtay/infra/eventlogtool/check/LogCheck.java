package vn.chungtay.infra.eventlogtool.check;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventlogtool.Progress;
import vn.chungtay.infra.eventstore.LogIdentity;
import vn.chungtay.infra.eventstore.LogLayout;
import vn.chungtay.infra.eventstore.RawLog;

/**
 * Reads a log once from its beginning to its end and compares all that it has with all that it must have. A service may go on
 * appending. What is kept in memory grows with the number of aggregates and commits, not with the size of the log.
 */
public final class LogCheck {

    private final RawLog log;
    private final Findings findings;
    private final Progress progress;

    /**
     * Prepares the check of the log in this database.
     *
     * @param most so many findings are told, the others only counted
     * @param shown is told of them one by one, as they are found
     */
    public LogCheck(MongoDatabase database, int most, Consumer<Finding> shown, Progress progress) {
        this.log = new RawLog(database);
        this.findings = new Findings(most, shown);
        this.progress = progress;
    }

    /** Runs the check; nothing is changed. */
    public Summary run() {
        String epoch = meta();
        Set<String> unguarded = log.unguarded();
        unguarded.forEach(field -> findings.inLog("log.unguarded", field));
        IdentityCheck identity = new IdentityCheck(unguarded);
        CommitCheck commits = new CommitCheck(findings, identity);
        try (MongoCursor<RawBsonDocument> documents = log.everything().cursor()) {
            while (documents.hasNext()) {
                commits.check(documents.next());
                progress.reached(commits.tally().commits(), commits.end());
            }
        }
        long snapshots = 0;
        SnapshotCheck snapshot = new SnapshotCheck(log, identity.sequences(), findings);
        try (MongoCursor<RawBsonDocument> documents = log.snapshots().cursor()) {
            while (documents.hasNext()) {
                snapshot.check(documents.next());
                snapshots++;
            }
        }
        Tally tally = commits.tally();
        return new Summary(
                epoch,
                tally.commits(),
                tally.events(),
                identity.sequences().aggregates(),
                snapshots,
                tally.eventsByType(),
                time(tally.earliestMs(), tally),
                time(tally.latestMs(), tally),
                findings.count());
    }

    private String meta() {
        if (log.isBeingRestored()) {
            findings.inLog("log.restoring");
        }
        LogIdentity found = log.identity().orElse(null);
        if (found == null) {
            findings.inLog("log.absent");
            return "";
        }
        if (found.layout() != LogLayout.VERSION) {
            findings.inLog("log.layout", found.layout(), LogLayout.VERSION);
        }
        if (found.epoch().isEmpty()) {
            findings.inLog("log.epoch");
        }
        return found.epoch();
    }

    private static @Nullable Instant time(long ms, Tally tally) {
        return tally.events() == 0 ? null : Instant.ofEpochMilli(ms);
    }
}
