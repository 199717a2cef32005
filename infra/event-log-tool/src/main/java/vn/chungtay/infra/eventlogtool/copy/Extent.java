package vn.chungtay.infra.eventlogtool.copy;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import vn.chungtay.infra.eventstore.LogLayout;

/**
 * How much of a log there is, from its beginning on.
 *
 * @param commits number of commits
 * @param end position where the next one begins, which is also the number of events
 */
record Extent(long commits, long end) {

    static final Extent NONE = new Extent(0, 0);

    /** Whether this commit is the next one, with as many events as it says. */
    boolean isFollowedBy(BsonDocument commit) {
        return commit.isInt64(LogLayout.POSITION)
                && commit.getInt64(LogLayout.POSITION).getValue() == end
                && commit.isInt32(LogLayout.SIZE)
                && size(commit) > 0
                && commit.isArray(LogLayout.EVENTS)
                && commit.getArray(LogLayout.EVENTS).size() == size(commit);
    }

    Extent with(BsonDocument commit) {
        return new Extent(commits + 1, end + size(commit));
    }

    BsonDocument write() {
        return new BsonDocument("commits", new BsonInt64(commits)).append("events", new BsonInt64(end));
    }

    private static int size(BsonDocument commit) {
        return commit.getInt32(LogLayout.SIZE).getValue();
    }
}
