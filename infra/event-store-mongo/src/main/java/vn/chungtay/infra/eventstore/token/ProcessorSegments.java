package vn.chungtay.infra.eventstore.token;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.Segment;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The segments of one processor at one moment.
 *
 * @param byId each with its token, if it has one, and with its claim, if it is claimed
 */
record ProcessorSegments(Map<Integer, Document> byId) {

    static final String TOKEN = "token";
    static final String TYPE = "type";
    static final String OWNER = "owner";
    static final String CLAIMED_AT = "claimedAt";

    static ProcessorSegments of(Document segments) {
        Map<Integer, Document> byId = new TreeMap<>();
        segments.forEach((id, segment) -> byId.put(Integer.valueOf(id), (Document) segment));
        return new ProcessorSegments(byId);
    }

    int[] ids() {
        return byId.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    Segment segment(int id) {
        return Segment.computeSegment(id, ids());
    }

    /** The segment that this one was split from, and that it is merged with again; absent for the first and if it is not there. */
    @Nullable
    Integer parentOf(int id) {
        if (id == 0) {
            return null;
        }
        int parent = id ^ Integer.highestOneBit(id);
        return byId.containsKey(parent) ? parent : null;
    }

    /** Whether the events of this segment fall to its parent when it is deleted. */
    boolean isMergeable(int id, int parent) {
        return byId.containsKey(id) && segment(id).isMergeableWith(segment(parent));
    }

    Document get(int id) {
        return byId.getOrDefault(id, new Document());
    }
}
