package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;

/**
 * Conditions that must hold together, written as one document of fields where that says the same. Drivers send what has to hold
 * together inside {@code $and}, while the server looks for an index among the fields of a query only.
 */
final class Conjunctions {

    private static final String AND = "$and";

    private Conjunctions() {}

    /** The same query with its conditions so written; as it is where a field has two conditions, which one document cannot say. */
    static Document flat(Document query) {
        if (!query.containsKey(AND)) {
            return query;
        }
        Document flat = new Document();
        return addAll(flat, query) ? flat : query;
    }

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
