package vn.chungtay.infra.service.axon;

import static vn.chungtay.infra.eventstore.EventLog.IDEMPOTENCY_KEY;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.trace.TraceParent;

/**
 * What a message hands on to those that it causes: the trace, the first cause ({@link #CORRELATION}) and itself
 * ({@link #CAUSATION}). A command also hands its actor and its idempotency key to its events. An event hands neither to the
 * commands of a reaction: the reaction acts for itself, and the key belongs to one commit alone.
 */
public final class MessageOrigin implements CorrelationDataProvider {

    /** Id of the message with which it all began. */
    public static final String CORRELATION = "correlationId";

    /** Id of the message that caused this one. */
    public static final String CAUSATION = "causationId";

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> handedOn = new HashMap<>();
        hand(TraceParent.NAME, message, handedOn);
        if (message instanceof CommandMessage<?>) {
            hand(IDEMPOTENCY_KEY, message, handedOn);
            Actor.METADATA.forEach(name -> hand(name, message, handedOn));
        }
        handedOn.put(CORRELATION, message.getMetaData().getOrDefault(CORRELATION, message.getIdentifier()));
        handedOn.put(CAUSATION, message.getIdentifier());
        return handedOn;
    }

    private static void hand(String name, Message<?> from, Map<String, Object> to) {
        Object value = from.getMetaData().get(name);
        if (value != null) {
            to.put(name, value);
        }
    }
}
