package vn.chungtay.infra.service.errors;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import vn.chungtay.infra.eventstream.KafkaUnavailable;

/** Tells failures that only say that another server cannot be reached now from those that come again each time. */
final class Outages {

    private Outages() {}

    /** What the caller is told when the failure or one of its causes is an outage; else nothing. */
    static @Nullable TemporarilyUnavailable behind(@Nullable Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            String code = code(at);
            if (code != null) {
                return new TemporarilyUnavailable(code, Map.of(), at);
            }
        }
        return null;
    }

    private static @Nullable String code(Throwable failure) {
        return switch (failure) {
            case MongoSocketException e -> "service.database-away";
            case MongoTimeoutException e -> "service.database-away";
            case MongoConnectionPoolClearedException e -> "service.database-away";
            case MongoNotPrimaryException e -> "service.database-away";
            case MongoNodeIsRecoveringException e -> "service.database-away";
            // The keys that tokens are checked with cannot be fetched: nothing is known about the token.
            case JwtDecoderInitializationException e -> "service.identity-provider-away";
            case AuthenticationServiceException e -> "service.identity-provider-away";
            case KafkaUnavailable e -> "service.streams-away";
            default -> null;
        };
    }
}
