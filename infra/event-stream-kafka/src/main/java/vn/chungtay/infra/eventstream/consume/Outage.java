package vn.chungtay.infra.eventstream.consume;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.KafkaUnavailable;

/**
 * Says which failures of a reaction pass by themselves, so that the event is taken again until it takes effect. All others make it
 * a dead letter. A service declares beans of this type for failures of its own; one that says yes is enough.
 */
@FunctionalInterface
public interface Outage {

    /** Whether this failure, one of a chain of causes, passes by itself. */
    boolean passes(Throwable failure);

    /** Database, broker and network, time-outs, and what Axon calls transient (two writers at one aggregate). */
    Outage USUAL = failure -> failure instanceof MongoException
            || failure instanceof KafkaException
            || failure instanceof KafkaUnavailable
            || failure instanceof IOException
            || failure instanceof TimeoutException
            || failure instanceof AxonTransientException;

    /** Whether the failure or one of its causes passes by itself. */
    default boolean behind(Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (passes(at)) {
                return true;
            }
        }
        return false;
    }
}
