package vn.chungtay.infra.eventlogtool.check;

import java.util.Optional;
import org.bson.BsonDocument;
import vn.chungtay.infra.eventstore.LogLayout;

/** What must be right about one event by itself, be it in a commit or in a snapshot. */
final class EventCheck {

    private EventCheck() {}

    /** The event's key, if the event can be read. */
    static Optional<Key> check(BsonDocument event, Place place) {
        if (!LayoutCheck.passes(event, LogLayout.EVENT_FIELDS, place)) {
            return Optional.empty();
        }
        if (!JsonText.isValue(event.getString(LogLayout.PAYLOAD).getValue())) {
            place.found("event.payload");
        }
        if (!JsonText.isObjectOfStrings(event.getString(LogLayout.METADATA).getValue())) {
            place.found("event.metadata");
        }
        String text = event.getString(LogLayout.KEY).getValue();
        Optional<Key> key = Key.parse(text);
        if (key.isEmpty()) {
            place.found("event.key", text);
        }
        return key;
    }
}
