package vn.chungtay.infra.eventstore;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a commit cannot get into the log beside others that are in it already. */
final class Rivalry {

    private Rivalry() {}

    /**
     * The reason for refusing the commit, if one of the rivals is one. The idempotency key counts first: who repeats a command
     * wants to hear that it was done, not that its events are in its way.
     */
    static Optional<RuntimeException> of(Commit commit, List<CommitDocument> rivals) {
        String idempotencyKey = commit.idempotencyKey();
        Set<String> keys = new HashSet<>();
        Set<String> eventIds = new HashSet<>();
        for (CommitDocument rival : rivals) {
            if (idempotencyKey != null && idempotencyKey.equals(rival.idempotencyKey())) {
                return Optional.of(new DuplicateIdempotencyKey(idempotencyKey));
            }
            for (LoggedEvent event : rival.events()) {
                keys.add(EventDocument.key(event.aggregateId(), event.sequence()));
                eventIds.add(event.id());
            }
        }
        for (int index = 0; index < commit.size(); index++) {
            String key = commit.keys().get(index);
            if (keys.contains(key) || eventIds.contains(commit.eventIds().get(index))) {
                return Optional.of(new KeyTaken(
                        index,
                        "Another commit holds " + key + " or the id "
                                + commit.eventIds().get(index)));
            }
        }
        return Optional.empty();
    }
}
