package vn.chungtay.infra.service.errors;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells failures that only say that the database cannot be reached now from those that come again each time. */
final class DatabaseAway {

    private DatabaseAway() {}

    /** What the caller is told when the failure or one of its causes is of this kind; else nothing. */
    static @Nullable TemporarilyUnavailable behind(@Nullable Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (passesByItself(at)) {
                return new TemporarilyUnavailable("service.database-away", Map.of(), at);
            }
        }
        return null;
    }

    private static boolean passesByItself(Throwable failure) {
        return failure instanceof MongoSocketException
                || failure instanceof MongoTimeoutException
                || failure instanceof MongoConnectionPoolClearedException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException;
    }
}
