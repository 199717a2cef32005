package vn.chungtay.infra.service.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.Majority;
import vn.chungtay.infra.service.projection.Generations.Other;
import vn.chungtay.infra.service.projection.Generations.State;

/**
 * Which generations there are, one document for each projection in the service's own database. Every step is one write that
 * happens only from the state that its caller has seen: when several replicas take it, it is taken once. Times are the server's.
 */
public final class GenerationCollection {

    private static final String ID = "_id";
    private static final String SERVING = "serving";
    private static final String OTHER = "other";
    private static final String STATE = "state";
    private static final String SINCE = "since";
    private static final String TARGET = "target";
    private static final String LAST = "last";
    private static final String ACT = "act";

    private final MongoCollection<Document> projections;

    /** Over the service's own database. */
    public GenerationCollection(MongoDatabase database) {
        this.projections = Majority.of(database.getCollection("projections"));
    }

    /** The generations that there are now. */
    public Generations of(String projection) {
        Document found = projections.find(eq(ID, projection)).first();
        return found == null ? Generations.FIRST : read(found);
    }

    /** The generations of all projections that have more than their first, by the names of these. */
    Map<String, Generations> all() {
        return projections.find().into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(found -> found.getString(ID), GenerationCollection::read));
    }

    /**
     * Begins a generation beside the one that is shown.
     *
     * @param target how many events there are
     * @param act the operator's act that asks for it
     */
    void begin(String projection, Generations seen, long target, String act) {
        makeFirst(projection);
        int number = seen.last().next().number();
        change(
                projection,
                and(eq(LAST, seen.last().number()), eq(OTHER, null)),
                combine(set(OTHER, number), set(LAST, number), set(TARGET, target), set(ACT, act)),
                State.BUILDING);
    }

    /** Shows the generation that was built, from the next answer on. */
    void serve(String projection, Generations seen, Other built) {
        change(
                projection,
                and(is(built), eq(SERVING, seen.serving().number())),
                combine(
                        set(SERVING, built.generation().number()),
                        set(OTHER, seen.serving().number())),
                State.RETIRING);
    }

    /** Lets the generation go, whether it was built in vain or is no longer read. */
    void letGo(String projection, Other other) {
        change(projection, is(other), combine(), State.REMOVING);
    }

    /** The generation has left nothing behind. */
    void gone(String projection, Other other) {
        projections.updateOne(
                and(eq(ID, projection), is(other)), combine(unset(OTHER), unset(STATE), unset(SINCE), unset(TARGET)));
    }

    /** Whether the generation has been in its state for so long. */
    boolean hasLasted(String projection, Other other, Duration time) {
        Bson longAgo = new Document(
                "$expr",
                new Document(
                        "$lt", List.of("$" + SINCE, new Document("$subtract", List.of("$$NOW", time.toMillis())))));
        return projections.find(and(eq(ID, projection), is(other), longAgo)).first() != null;
    }

    private void makeFirst(String projection) {
        try {
            projections.updateOne(
                    eq(ID, projection),
                    combine(
                            setOnInsert(SERVING, Generation.FIRST.number()),
                            setOnInsert(LAST, Generation.FIRST.number())),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private void change(String projection, Bson from, Bson change, State to) {
        projections.updateOne(
                and(eq(ID, projection), from), combine(change, set(STATE, to.name()), currentDate(SINCE)));
    }

    private static Bson is(Other other) {
        return and(
                eq(OTHER, other.generation().number()), eq(STATE, other.state().name()));
    }

    private static Generations read(Document found) {
        return new Generations(
                new Generation(found.getInteger(SERVING)),
                other(found),
                new Generation(found.getInteger(LAST)),
                found.getString(ACT));
    }

    private static @Nullable Other other(Document found) {
        Integer number = found.getInteger(OTHER);
        return number == null
                ? null
                : new Other(
                        new Generation(number),
                        State.valueOf(found.getString(STATE)),
                        found.getDate(SINCE).toInstant(),
                        found.getLong(TARGET));
    }
}
