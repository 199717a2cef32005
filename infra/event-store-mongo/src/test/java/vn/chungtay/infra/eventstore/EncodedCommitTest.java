package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.junit.jupiter.api.Test;

class EncodedCommitTest {

    private final DomainEventMessage<String> first = TestLog.event("a", 3);
    private final DomainEventMessage<String> second = TestLog.event("b", 0);
    private final Commit commit = Commit.of(List.of(first, second), TestLog.SERIALIZER, LogSettings.defaults());

    @Test
    void isReadAsItWasWritten() {
        CommitDocument read = read(commit.placedAt(new LogEnd(7, 0)));

        assertThat(read.position()).isEqualTo(7);
        assertThat(read.end()).isEqualTo(9);
        assertThat(read.commitId()).isEqualTo(commit.id());
        assertThat(read.latestMs()).isEqualTo(commit.latestMs());
        assertThat(read.idempotencyKey()).isNull();
        assertThat(read.events()).extracting(LoggedEvent::position).containsExactly(7L, 8L);
        assertThat(read.events()).extracting(LoggedEvent::aggregateId).containsExactly("a", "b");
        assertThat(read.events()).extracting(LoggedEvent::sequence).containsExactly(3L, 0L);
        assertThat(read.events())
                .extracting(LoggedEvent::id)
                .containsExactly(first.getIdentifier(), second.getIdentifier());
        assertThat(read.events().getFirst().payload()).contains("payload of a 3");
    }

    @Test
    void keepsTheIdempotencyKeyAndEventsWithoutAnAggregate() {
        var event = new GenericEventMessage<>("news").andMetaData(Map.of(EventLog.IDEMPOTENCY_KEY, "hash"));

        CommitDocument read = read(Commit.of(List.of(event), TestLog.SERIALIZER, LogSettings.defaults())
                .placedAt(LogEnd.EMPTY));

        assertThat(read.idempotencyKey()).isEqualTo("hash");
        assertThat(read.events().getFirst().aggregateType()).isNull();
        assertThat(read.events().getFirst().aggregateId()).isEqualTo(event.getIdentifier());
    }

    @Test
    void isPlacedAgainWithoutTouchingTheFirstPlace() {
        long later = commit.latestMs() + 1;

        BsonDocument here = commit.placedAt(new LogEnd(1, 0));
        BsonDocument there = commit.placedAt(new LogEnd(1L << 40, later));

        assertThat(read(here).position()).isEqualTo(1);
        assertThat(read(here).latestMs()).isEqualTo(commit.latestMs());
        assertThat(read(there).position()).isEqualTo(1L << 40);
        assertThat(read(there).latestMs()).isEqualTo(later);
    }

    @Test
    void knowsWhatItTakesExactly() {
        RawBsonDocument placed = (RawBsonDocument) commit.placedAt(LogEnd.EMPTY);

        assertThat(commit.bytes()).isEqualTo(placed.getByteBuffer().remaining());
    }

    @Test
    void readsAroundFieldsOfALaterVersion() {
        BsonDocument document = plain();
        document.append("later", new BsonString("?"));
        document.getArray(CommitDocument.EVENTS)
                .get(0)
                .asDocument()
                .append("later", new BsonArray(List.of(new BsonInt32(1))));

        assertThat(read(document).events()).hasSize(2);
    }

    @Test
    void refusesADocumentThatLacksAField() {
        for (String field : List.of(CommitDocument.POSITION, CommitDocument.SIZE, CommitDocument.COMMIT_ID)) {
            BsonDocument document = plain();
            document.remove(field);
            assertThatThrownBy(() -> read(document))
                    .isInstanceOf(BsonInvalidOperationException.class)
                    .hasMessageContaining(field);
        }
        BsonDocument document = plain();
        document.getArray(CommitDocument.EVENTS).get(1).asDocument().remove(EventDocument.ID);
        assertThatThrownBy(() -> read(document)).isInstanceOf(BsonInvalidOperationException.class);
    }

    private BsonDocument plain() {
        return BsonDocument.parse(commit.placedAt(LogEnd.EMPTY).toJson());
    }

    private static CommitDocument read(BsonDocument document) {
        return new CommitDocumentCodec()
                .decode(document.asBsonReader(), DecoderContext.builder().build());
    }
}
