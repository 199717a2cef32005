package vn.chungtay.infra.service.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.trace.TraceParent;

class MessageOriginTest {

    private static final Actor ACTOR = new Actor("a".repeat(64), Set.of("officer"), "T63-08");

    private final Map<String, String> metadata = new HashMap<>(ACTOR.metadata());
    private final MessageOrigin origin = new MessageOrigin();

    MessageOriginTest() {
        metadata.put(EventLog.IDEMPOTENCY_KEY, "hash");
        metadata.put(ExpectedVersion.NAME, "3");
        metadata.put(TraceParent.NAME, TraceParent.begin().toString());
        metadata.put(MessageOrigin.CORRELATION, "first");
    }

    @Test
    void handsActorAndKeyFromACommandToItsEvents() {
        Message<?> command = new GenericCommandMessage<>("command").withMetaData(metadata);

        Map<String, Object> handedOn = new HashMap<>(origin.correlationDataFor(command));

        assertThat(handedOn)
                .containsAllEntriesOf(ACTOR.metadata())
                .containsEntry(EventLog.IDEMPOTENCY_KEY, "hash")
                .containsEntry(MessageOrigin.CORRELATION, "first")
                .containsEntry(MessageOrigin.CAUSATION, command.getIdentifier())
                .doesNotContainKey(ExpectedVersion.NAME);
    }

    @Test
    void handsNeitherFromAnEventToAReaction() {
        Message<?> event = new GenericEventMessage<>("event").withMetaData(metadata);

        Map<String, Object> handedOn = new HashMap<>(origin.correlationDataFor(event));

        assertThat(handedOn)
                .containsOnlyKeys(TraceParent.NAME, MessageOrigin.CORRELATION, MessageOrigin.CAUSATION)
                .containsEntry(MessageOrigin.CORRELATION, "first");
    }

    @Test
    void beginsACorrelationWithTheFirstMessage() {
        Message<?> first = new GenericCommandMessage<>("command");
        Map<String, Object> handedOn = new HashMap<>(origin.correlationDataFor(first));
        assertThat(handedOn).containsEntry(MessageOrigin.CORRELATION, first.getIdentifier());
    }
}
