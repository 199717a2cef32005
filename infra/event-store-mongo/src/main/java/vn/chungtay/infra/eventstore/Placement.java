package vn.chungtay.infra.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/** Commits at the positions that they are to take, one behind the other. What has been settled leaves from the front. */
final class Placement {

    /**
     * One commit at its place.
     *
     * @param pending who waits for it
     * @param before where the log ends without it
     * @param document what is inserted
     */
    record Placed(PendingCommit pending, LogEnd before, RawBsonDocument document) {

        long position() {
            return before.next();
        }

        LogEnd end() {
            return before.after(pending.commit());
        }

        boolean isHeldBy(CommitDocument holder) {
            return holder.commitId().equals(pending.commit().id());
        }
    }

    private final Deque<Placed> rest = new ArrayDeque<>();

    Placement(List<PendingCommit> commits, LogEnd end) {
        LogEnd before = end;
        for (PendingCommit pending : commits) {
            Placed placed = new Placed(pending, before, pending.commit().placedAt(before));
            rest.addLast(placed);
            before = placed.end();
        }
    }

    boolean isEmpty() {
        return rest.isEmpty();
    }

    int size() {
        return rest.size();
    }

    Placed first() {
        return rest.getFirst();
    }

    void removeFirst() {
        rest.removeFirst();
    }

    List<BsonDocument> documents() {
        return rest.stream().<BsonDocument>map(Placed::document).toList();
    }

    List<Long> positions() {
        return rest.stream().map(Placed::position).toList();
    }

    List<PendingCommit> pending() {
        return rest.stream().map(Placed::pending).toList();
    }
}
