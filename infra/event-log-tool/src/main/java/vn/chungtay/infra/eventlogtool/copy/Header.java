package vn.chungtay.infra.eventlogtool.copy;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import vn.chungtay.infra.eventstore.LogIdentity;
import vn.chungtay.infra.eventstore.LogLayout;

/**
 * Whose log a file is a copy of.
 *
 * @param layout version of the layout of the documents
 * @param epoch epoch of the log, see {@link vn.chungtay.infra.eventstore.EventLog#epoch()}
 * @param database name of the database that it was in
 */
public record Header(int layout, String epoch, String database) {

    /** Version of the form of the file. */
    static final int FORMAT = 1;

    static Header of(LogIdentity log, String database) {
        return new Header(log.layout(), log.epoch(), database);
    }

    BsonDocument write() {
        return new BsonDocument("format", new BsonInt32(FORMAT))
                .append("layout", new BsonInt32(layout))
                .append("epoch", new BsonString(epoch))
                .append("database", new BsonString(database))
                .append("first", new BsonInt64(0));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws DamagedCopy if it is of a form or a layout that is not known here
     */
    static Header read(BsonDocument body) {
        BsonInt32 unknown = new BsonInt32(0);
        int format = body.getInt32("format", unknown).getValue();
        int layout = body.getInt32("layout", unknown).getValue();
        if (format != FORMAT || layout != LogLayout.VERSION) {
            throw new DamagedCopy(1, "line.version", format, layout, FORMAT, LogLayout.VERSION);
        }
        return new Header(
                layout,
                body.getString("epoch").getValue(),
                body.getString("database").getValue());
    }
}
