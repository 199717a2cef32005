package vn.chungtay.infra.eventstore.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.infra.eventstore.deadletter.TestLetters.letter;
import static vn.chungtay.infra.eventstore.deadletter.TestLetters.serializer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.LoggedEvent;

/** What is kept of an event, and what a newer version of the service makes of it. */
class RawDeadLettersTest {

    private static final GlobalSequenceTrackingToken FIRST = new GlobalSequenceTrackingToken(0);

    private final TestLetters test = TestLetters.bounded(10);

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void keepsALoggedEventLetterForLetter() {
        append(new GenericDomainEventMessage<>("gift", "gift-1", 7, new OldGift("g", 5), MetaData.with("unit", "U1")));

        // Read by a version that has the new class; written by the old one.
        SequencedDeadLetterQueue<EventMessage<?>> newer = test.queue(serializer(), new AmountHasAUnit());
        newer.enqueue("sequence", letter(tracked(new AmountHasAUnit()).getFirst()));

        LoggedEvent logged = test.log().read(0, 1).getFirst();
        Document event = test.letters().find().first().get("event", Document.class);
        assertThat(event.getString("payload")).isEqualTo(logged.payload()).contains("\"amount\"");
        assertThat(event.getString("metadata")).isEqualTo(logged.metadata());
        assertThat(event.getString("type")).isEqualTo(OldGift.class.getName());
        assertThat(event.getLong("position")).isZero();
        assertThat(event.getDate("time").toInstant()).isEqualTo(logged.time());
    }

    @Test
    void isProcessedAsTheNewVersionUnderstandsIt() {
        append(new GenericDomainEventMessage<>("gift", "gift-1", 7, new OldGift("g", 5), MetaData.with("unit", "U1")));
        EventMessage<?> old = tracked(NoOpEventUpcaster.INSTANCE).getFirst();
        test.queue().enqueue("sequence", letter(old));
        List<EventMessage<?>> handled = new ArrayList<>();

        boolean done = test.queue(serializer(), new AmountHasAUnit()).process(letter -> {
            handled.add(letter.message());
            return Decisions.evict();
        });

        assertThat(done).isTrue();
        assertThat(handled).singleElement().satisfies(message -> {
            assertThat((Object) message.getPayload()).isEqualTo(new Gift("g", 5));
            assertThat(message.getIdentifier()).isEqualTo(old.getIdentifier());
            assertThat(message.getMetaData()).isEqualTo(old.getMetaData());
            assertThat(message.getTimestamp()).isEqualTo(old.getTimestamp());
            assertThat(((TrackedEventMessage<?>) message).trackingToken()).isEqualTo(FIRST);
            assertThat(((DomainEventMessage<?>) message).getAggregateIdentifier())
                    .isEqualTo("gift-1");
            assertThat(((DomainEventMessage<?>) message).getSequenceNumber()).isEqualTo(7);
        });
    }

    @Test
    void keepsEachOfTheEventsThatUpcastersMadeOfOne() {
        append(new GenericEventMessage<>(new OldGift("g", 5)));
        SequencedDeadLetterQueue<EventMessage<?>> queue = test.queue(serializer(), new GiftAndThanks());
        List<TrackedEventMessage<?>> parts = tracked(new GiftAndThanks());
        assertThat(parts).hasSize(2);

        parts.forEach(part -> queue.enqueue("sequence", letter(part)));
        parts.forEach(part -> queue.enqueue("sequence", letter(part)));

        assertThat(test.payloads("sequence")).containsExactly(new Gift("g", 5), new Thanks("g"));
        assertThat(test.all("sequence", letter -> ((TrackedEventMessage<?>) letter.message()).trackingToken()))
                .containsExactly(FIRST, FIRST);
    }

    @Test
    void doesNotGuessWhichOfTheEventsThatUpcastersMakeLaterWasMeant() {
        append(new GenericEventMessage<>(new OldGift("g", 5)));
        test.queue()
                .enqueue("sequence", letter(tracked(NoOpEventUpcaster.INSTANCE).getFirst()));

        SequencedDeadLetterQueue<EventMessage<?>> newer = test.queue(serializer(), new GiftAndThanks());

        assertThat(newer.process(letter -> Decisions.evict())).isFalse();
        assertThat(test.first("sequence").cause())
                .get()
                .extracting("message")
                .asString()
                .contains("2 of it");
    }

    @Test
    void remembersThatAnEventWasReplayed() {
        append(new GenericEventMessage<>("first"));
        TrackingToken replay = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), FIRST);

        test.queue()
                .enqueue(
                        "sequence",
                        letter(tracked(NoOpEventUpcaster.INSTANCE).getFirst().withTrackingToken(replay)));

        DeadLetter<? extends EventMessage<?>> kept = test.first("sequence");
        assertThat(((TrackedEventMessage<?>) kept.message()).trackingToken()).isEqualTo(replay);
        assertThat(ReplayToken.isReplay(kept.message())).isTrue();
    }

    @Test
    void keepsAnEventThatIsInNoLog() {
        EventMessage<?> event =
                new GenericDomainEventMessage<>("gift", "gift-1", 7, "received", MetaData.with("unit", "U1"));

        test.queue().enqueue("sequence", letter(event));

        assertThat(test.first("sequence").message())
                .isInstanceOf(DomainEventMessage.class)
                .isNotInstanceOf(TrackedEventMessage.class)
                .satisfies(message -> {
                    assertThat((Object) message.getPayload()).isEqualTo("received");
                    assertThat(((DomainEventMessage<?>) message).getType()).isEqualTo("gift");
                });
    }

    @Test
    void aLetterThatCannotBeReadHoldsUpNothingButItsSequence() {
        append(new GenericEventMessage<>(new OldGift("g", 5)));
        test.queue()
                .enqueue(
                        "unreadable", letter(tracked(NoOpEventUpcaster.INSTANCE).getFirst()));
        test.queue().enqueue("readable", letter("first"));
        SequencedDeadLetterQueue<EventMessage<?>> narrow = test.queue(new KnowsNoGifts(), NoOpEventUpcaster.INSTANCE);

        assertThat(narrow.process(letter -> Decisions.evict())).isTrue();
        assertThat(narrow.process(letter -> Decisions.evict())).isFalse();
        assertThat(test.payloads("readable")).isEmpty();
        assertThatThrownBy(
                        () -> narrow.deadLetterSequence("unreadable").iterator().next())
                .isInstanceOf(SerializationException.class);

        assertThat(test.first("unreadable").cause())
                .get()
                .extracting("type")
                .isEqualTo(SerializationException.class.getName());
        assertThat(test.queue().process(letter -> Decisions.evict())).isTrue();
    }

    private void append(EventMessage<?> event) {
        test.engine().appendEvents(event);
    }

    private List<TrackedEventMessage<?>> tracked(EventUpcaster upcasters) {
        return test.tracked(upcasters);
    }

    /** How a gift was stored once. */
    record OldGift(String id, long amount) {}

    /** How it is stored now. */
    record Gift(String id, long amountVnd) {}

    /** An event of its own, once a part of the gift. */
    record Thanks(String id) {}

    private static IntermediateEventRepresentation gift(IntermediateEventRepresentation old) {
        return old.upcastPayload(
                new SimpleSerializedType(Gift.class.getName(), null),
                String.class,
                payload -> payload.replace("\"amount\"", "\"amountVnd\""));
    }

    private static boolean isOld(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(OldGift.class.getName());
    }

    private static final class AmountHasAUnit extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return isOld(event);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return gift(event);
        }
    }

    private static final class GiftAndThanks implements EventUpcaster {

        @Override
        public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
            return events.flatMap(event -> isOld(event) ? Stream.of(gift(event), thanks(event)) : Stream.of(event));
        }

        private static IntermediateEventRepresentation thanks(IntermediateEventRepresentation old) {
            return old.upcastPayload(
                    new SimpleSerializedType(Thanks.class.getName(), null),
                    String.class,
                    payload -> payload.replaceFirst(",\"amount\":\\d+", ""));
        }
    }

    /** A version from which a class was taken out by mistake. */
    private static final class KnowsNoGifts extends Jackson3Serializer {

        KnowsNoGifts() {
            super(Jackson3Serializer.builder());
        }

        @Override
        public Class<?> classForType(SerializedType type) {
            if (type.getName().equals(OldGift.class.getName())) {
                throw new SerializationException("Unknown: " + type.getName());
            }
            return super.classForType(type);
        }
    }
}
