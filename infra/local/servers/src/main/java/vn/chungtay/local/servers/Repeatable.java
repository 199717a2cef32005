package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Write commands as they can be carried out a second time with the same outcome: where one asks for the time of the server or for
 * an id of its own, it is told.
 */
final class Repeatable {

    private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findandmodify");

    private static final String ID = "_id";
    private static final String NOW = "$$NOW";
    private static final String CURRENT_DATE = "$currentDate";
    private static final String SET = "$set";

    private final Instant now;

    private Repeatable(Instant now) {
        this.now = now;
    }

    /**
     * The same command, repeatable.
     *
     * @param name of the command, in lower case
     * @param now what it is told when it asks for the time, of whole milliseconds
     * @return absent if it changes more than documents, or makes an id that nobody can foresee
     */
    static @Nullable Document of(String name, Document command, Instant now) {
        if (!CHANGES.contains(name)) {
            return null;
        }
        Repeatable repeatable = new Repeatable(now);
        if (name.equals("insert")) {
            return command.get("documents") instanceof List<?> documents && repeatable.haveIds(documents)
                    ? command
                    : null;
        }
        if (name.equals("findandmodify")) {
            return repeatable.told(command, "query", "update");
        }
        String each = name.equals("update") ? "updates" : "deletes";
        return command.get(each) instanceof List<?> changes ? repeatable.toldEach(command, each, changes) : null;
    }

    private boolean haveIds(List<?> documents) {
        for (Object document : documents) {
            if (!(document instanceof Document inserted)) {
                return false;
            }
            if (!inserted.containsKey(ID)) {
                inserted.put(ID, new ObjectId());
            }
        }
        return true;
    }

    private @Nullable Document toldEach(Document command, String field, List<?> changes) {
        List<Document> told = new ArrayList<>(changes.size());
        for (Object change : changes) {
            Document one = change instanceof Document asked ? told(asked, "q", "u") : null;
            if (one == null) {
                return null;
            }
            told.add(one);
        }
        Document changed = new Document(command);
        changed.put(field, told);
        return changed;
    }

    private @Nullable Document told(Document change, String query, String update) {
        Document asked = change.get(query) instanceof Document condition ? condition : new Document();
        if (Utils.isTrue(change.get("upsert")) && !namesId(asked)) {
            return null;
        }
        Document told = new Document(change);
        if (change.containsKey(query)) {
            told.put(query, timeTold(asked));
        }
        if (change.get(update) instanceof Document changes && changes.get(CURRENT_DATE) instanceof Document dates) {
            if (!dates.values().stream().allMatch(Boolean.TRUE::equals)) {
                return null;
            }
            told.put(update, dateTold(changes, dates.keySet()));
        }
        return told;
    }

    /** Otherwise the server makes an id for the document that it puts there. */
    private static boolean namesId(Document query) {
        Object id = Conjunctions.flat(query).get(ID);
        return id != null
                && (!(id instanceof Document condition)
                        || condition.keySet().stream().noneMatch(key -> key.startsWith("$"))
                        || condition.containsKey("$eq"));
    }

    private Document dateTold(Document changes, Set<String> fields) {
        Document told = new Document(changes);
        Document set = told.get(SET) instanceof Document before ? new Document(before) : new Document();
        fields.forEach(field -> set.put(field, now));
        told.remove(CURRENT_DATE);
        told.put(SET, set);
        return told;
    }

    private Document timeTold(Document query) {
        Document told = new Document();
        query.forEach((field, condition) -> told.put(
                field,
                switch (field) {
                    case "$expr" -> expressionTold(condition);
                    case "$and", "$or", "$nor" ->
                        condition instanceof List<?> parts
                                ? parts.stream()
                                        .map(part -> part instanceof Document one ? timeTold(one) : part)
                                        .toList()
                                : condition;
                    default -> condition;
                }));
        return told;
    }

    private @Nullable Object expressionTold(@Nullable Object expression) {
        return switch (expression) {
            case String text when text.equals(NOW) -> now;
            case Document operator -> {
                Document told = new Document();
                operator.forEach((name, operand) -> told.put(name, expressionTold(operand)));
                yield told;
            }
            case List<?> operands -> operands.stream().map(this::expressionTold).toList();
            case null, default -> expression;
        };
    }
}
