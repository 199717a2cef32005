package vn.chungtay.infra.eventstream.operate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.Majority;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorAct.State;

/**
 * The acts of operators, in the service's own database: any replica takes one, the one whose work it is carries it out, and who
 * takes over from a dead one goes on with it.
 */
public final class OperatorActs {

    private static final String ID = "_id";
    private static final String ORDER = "order";
    private static final String KIND = "kind";
    private static final String TARGET = "target";
    private static final String ACTOR = "actor";
    private static final String REASON = "reason";
    private static final String REQUESTED_AT = "requestedAt";
    private static final String STATE = "state";
    private static final String OUTCOME = "outcome";
    private static final String TROUBLE = "trouble";
    private static final String CHANGED_AT = "changedAt";

    private final MongoCollection<Document> acts;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Over the service's own database. */
    public OperatorActs(MongoDatabase database, Clock clock) {
        this.acts = Majority.of(database.getCollection("operator_acts"));
        this.clock = clock;
    }

    /** Takes an act, or gives the one that was taken with the same id before. */
    public OperatorAct request(OperatorAct act) {
        Document document = new Document(ID, act.id())
                .append(ORDER, "%015d-%s".formatted(act.requestedAt().toEpochMilli(), act.id()))
                .append(KIND, act.kind().name())
                .append(TARGET, new Document(new TreeMap<String, Object>(act.target())))
                .append(ACTOR, act.actor())
                .append(REASON, act.reason())
                .append(REQUESTED_AT, Date.from(act.requestedAt()))
                .append(STATE, act.state().name())
                .append(OUTCOME, new Document())
                .append(TROUBLE, null)
                .append(CHANGED_AT, Date.from(act.changedAt()));
        try {
            acts.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        listeners.forEach(Runnable::run);
        return find(act.id()).orElseThrow();
    }

    /** Calls the listener when this replica has taken an act; others look for themselves. */
    public void onRequest(Runnable listener) {
        listeners.add(listener);
    }

    /** The oldest act of these kinds that is not finished. */
    public Optional<OperatorAct> nextOpen(Collection<Kind> kinds) {
        List<String> names = kinds.stream().map(Kind::name).toList();
        return Optional.ofNullable(acts.find(and(eq(STATE, State.OPEN.name()), in(KIND, names)))
                        .sort(ascending(ORDER))
                        .first())
                .map(OperatorActs::read);
    }

    /** Notes how far an act has got. */
    public void progress(OperatorAct act, Map<String, Long> outcome) {
        change(act, State.OPEN, outcome, null);
    }

    /** Notes what keeps an act from going on. */
    public void trouble(OperatorAct act, String trouble) {
        acts.updateOne(
                stillOpen(act),
                Updates.combine(Updates.set(TROUBLE, trouble), Updates.set(CHANGED_AT, Date.from(clock.instant()))));
    }

    /** Ends an act with what it has done. */
    public void done(OperatorAct act, Map<String, Long> outcome) {
        change(act, State.DONE, outcome, null);
    }

    /** Ends an act that cannot be carried out. */
    public void failed(OperatorAct act, String why) {
        change(act, State.FAILED, act.outcome(), why);
    }

    /** One act. */
    public Optional<OperatorAct> find(String id) {
        return Optional.ofNullable(acts.find(eq(ID, id)).first()).map(OperatorActs::read);
    }

    /**
     * The acts, the latest first.
     *
     * @param before cursor of the page before, absent for the first
     * @param limit at most so many
     */
    public Page<OperatorAct> list(@Nullable String before, int limit) {
        Bson filter = before == null ? Filters.empty() : lt(ORDER, before);
        List<Document> found =
                acts.find(filter).sort(descending(ORDER)).limit(limit + 1).into(new ArrayList<>());
        return Page.of(found, limit, ORDER, OperatorActs::read);
    }

    private void change(OperatorAct act, State state, Map<String, Long> outcome, @Nullable String trouble) {
        acts.updateOne(
                stillOpen(act),
                Updates.combine(
                        Updates.set(STATE, state.name()),
                        Updates.set(OUTCOME, new Document(new TreeMap<String, Object>(outcome))),
                        Updates.set(TROUBLE, trouble),
                        Updates.set(CHANGED_AT, Date.from(clock.instant()))));
    }

    private static Bson stillOpen(OperatorAct act) {
        return and(eq(ID, act.id()), eq(STATE, State.OPEN.name()));
    }

    private static OperatorAct read(Document act) {
        Map<String, String> target = new TreeMap<>();
        act.get(TARGET, Document.class).forEach((name, value) -> target.put(name, (String) value));
        Map<String, Long> outcome = new TreeMap<>();
        act.get(OUTCOME, Document.class).forEach((name, value) -> outcome.put(name, (Long) value));
        return new OperatorAct(
                act.getString(ID),
                Kind.valueOf(act.getString(KIND)),
                target,
                act.getString(ACTOR),
                act.getString(REASON),
                instant(act, REQUESTED_AT),
                State.valueOf(act.getString(STATE)),
                outcome,
                act.getString(TROUBLE),
                instant(act, CHANGED_AT));
    }

    private static Instant instant(Document act, String field) {
        return act.getDate(field).toInstant();
    }
}
