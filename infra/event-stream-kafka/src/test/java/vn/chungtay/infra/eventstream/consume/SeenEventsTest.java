package vn.chungtay.infra.eventstream.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.EventSource;
import vn.chungtay.test.servers.TestServers;

/** Setting an aggregate aside and taking it back, in every order of the two. */
class SeenEventsTest {

    private static final MongoClient MONGO = MongoClients.create(TestServers.mongodbUri());
    private static final EventSource SOURCE = new EventSource("other", "epoch-1");
    private static final String THING = SOURCE + "|thing-1";

    private final MongoDatabase database = MONGO.getDatabase(TestServers.newDatabase());
    private final SeenEvents seenEvents = new SeenEvents(database, ConsumerName.of("test"));

    @AfterEach
    void drop() {
        database.drop();
    }

    @AfterAll
    static void close() {
        MONGO.close();
    }

    @Test
    void whatWasTakenBackBetweenLoadingAndSettingAsideIsLookedAtAgain() {
        setAside(0);
        SeenEvents.Batch late = load(1);

        assertThat(seenEvents.takeBack(THING, 0)).isTrue();

        assertThatThrownBy(() -> late.setAside(event(1))).isInstanceOf(SeenEvents.AggregateMoved.class);
        assertThat(seenEvents.find(THING)).isEqualTo(new LastSeen(0, 0, false));
    }

    @Test
    void whatWasSetAsideBetweenTheLastLetterAndTakingBackStays() {
        setAside(0);
        setAside(1);

        assertThat(seenEvents.takeBack(THING, 0)).isFalse();

        assertThat(seenEvents.find(THING)).isEqualTo(new LastSeen(1, 1, true));
    }

    @Test
    void aLateReplicaDoesNotSetAsideWhatAnotherHasSeen() {
        SeenEvents.Batch late = load(0);
        SeenEvents.Batch other = load(0);
        other.saw(event(0));
        other.store();

        assertThatThrownBy(() -> late.setAside(event(0))).isInstanceOf(SeenEvents.AggregateMoved.class);
        assertThat(seenEvents.find(THING)).isEqualTo(new LastSeen(0, 0, false));
    }

    @Test
    void aLateReplicaNeitherMovesBackNorTakesBack() {
        SeenEvents.Batch late = load(0);
        setAside(0);
        setAside(1);

        late.saw(event(0));
        late.store();

        assertThat(seenEvents.find(THING)).isEqualTo(new LastSeen(1, 1, true));
    }

    @Test
    void setsAsideBehindEventsOfTheSameBatch() {
        SeenEvents.Batch batch = load(0);
        batch.saw(event(0));
        batch.setAside(event(1));
        batch.store();

        assertThat(seenEvents.find(THING)).isEqualTo(new LastSeen(1, 1, true));
        assertThat(batch.before(event(2))).isEqualTo(new LastSeen(1, 1, true));
    }

    private void setAside(long sequence) {
        load(sequence).setAside(event(sequence));
    }

    private SeenEvents.Batch load(long sequence) {
        return seenEvents.load(List.of(event(sequence)));
    }

    private static CloudEventRecord event(long sequence) {
        return new CloudEventRecord(
                "id-" + sequence,
                SOURCE,
                TestStream.MADE,
                "thing-1",
                TestStream.TIME,
                sequence,
                sequence,
                sequence == 0 ? null : sequence - 1,
                null,
                null,
                null,
                TestStream.bytes(EventHeaders.JSON));
    }
}
