package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that must hold together, written as one document of fields where that says the same. The server looks for an index
 * among the fields of a query only, not inside {@code $and}, as which drivers send what has to hold together: a change of one
 * document that is as it was read would look through its whole collection.
 */
final class Conjunctions {

    private static final String AND = "$and";

    private Conjunctions() {}

    /** The command with its conditions so written. An upsert stays as it is: it makes a document of its conditions. */
    static Document flat(String command, Document query) {
        switch (command) {
            case "find" -> flatten(query, "filter");
            case "findandmodify" -> flattenUnlessUpsert(query, "query");
            case "update" -> each(query.get("updates"), "q");
            case "delete" -> each(query.get("deletes"), "q");
            default -> {}
        }
        return query;
    }

    private static void each(@Nullable Object statements, String conditions) {
        if (statements instanceof Collection<?> all) {
            for (Object statement : all) {
                if (statement instanceof Document one) {
                    flattenUnlessUpsert(one, conditions);
                }
            }
        }
    }

    private static void flattenUnlessUpsert(Document statement, String conditions) {
        if (!Boolean.TRUE.equals(statement.get("upsert"))) {
            flatten(statement, conditions);
        }
    }

    private static void flatten(Document statement, String conditions) {
        if (statement.get(conditions) instanceof Document condition) {
            Document flat = new Document();
            if (addAll(flat, condition)) {
                statement.put(conditions, flat);
            }
        }
    }

    /** False where a field has two conditions, which one document cannot say. */
    private static boolean addAll(Document flat, Document condition) {
        for (Map.Entry<String, Object> part : condition.entrySet()) {
            boolean added = (part.getKey().equals(AND) && part.getValue() instanceof List<?> parts)
                    ? parts.stream().allMatch(one -> one instanceof Document each && addAll(flat, each))
                    : flat.putIfAbsent(part.getKey(), part.getValue()) == null;
            if (!added) {
                return false;
            }
        }
        return true;
    }
}
