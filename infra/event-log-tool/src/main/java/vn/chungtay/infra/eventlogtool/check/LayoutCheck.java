package vn.chungtay.infra.eventlogtool.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import vn.chungtay.infra.eventstore.LogLayout.Field;

/** Whether a document has the fields that it must have, and no others. */
final class LayoutCheck {

    private LayoutCheck() {}

    /** True if the document can be read as one of this layout. */
    static boolean passes(BsonDocument document, List<Field> fields, Place place) {
        boolean readable = true;
        Set<String> unknown = new HashSet<>(document.keySet());
        for (Field field : fields) {
            unknown.remove(field.name());
            BsonValue value = document.get(field.name());
            if (value == null && !field.optional()) {
                place.found("field.missing", field.name());
                readable = false;
            } else if (value != null && value.getBsonType() != field.type()) {
                place.found("field.type", field.name(), value.getBsonType(), field.type());
                readable = false;
            }
        }
        unknown.forEach(name -> place.found("field.unknown", name));
        return readable;
    }
}
