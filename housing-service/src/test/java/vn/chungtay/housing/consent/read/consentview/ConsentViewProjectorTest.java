package vn.chungtay.housing.consent.read.consentview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.NOW;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.chungtay.housing.consent.events.NameConsentEvent;
import vn.chungtay.housing.testing.Consents;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

class ConsentViewProjectorTest {

    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoTemplate mongo =
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase()));
    private final ConsentViewProjector projector =
            new ConsentViewProjector(new ViewDocuments(mongo, mongo::getCollectionName));

    @AfterEach
    void drop() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void tellsWhatWasSaidAndWhatHolds() {
        tell(0, Consents.signed());
        assertThat(view().given()).isTrue();
        assertThat(view().history().getFirst().paperSha256()).isEqualTo(Consents.PAPER_SHA256);

        tell(1, Consents.withdrawn());
        assertThat(view().given()).isFalse();

        tell(2, Consents.spoken());
        assertThat(view().given()).isTrue();
        assertThat(view().history()).extracting(ConsentView.Entry::given).containsExactly(true, false, true);
        assertThat(view().history().getLast().minutesNumber()).isEqualTo(Consents.MEETING);
    }

    @Test
    void countsAnEventThatIsDeliveredAgainOnce() {
        tell(0, Consents.signed());
        tell(1, Consents.withdrawn());
        tell(0, Consents.signed());
        tell(1, Consents.withdrawn());

        assertThat(view().given()).isFalse();
        assertThat(view().history()).hasSize(2);
    }

    @Test
    void isTheSameAfterAReplayOnAnEmptyView() {
        List<NameConsentEvent> events = List.of(Consents.signed(), Consents.withdrawn());
        events.forEach(event -> tell(events.indexOf(event), event));
        ConsentView before = view();
        mongo.getDb().drop();
        events.forEach(event -> tell(events.indexOf(event), event));

        assertThat(view()).isEqualTo(before);
    }

    private void tell(int sequence, NameConsentEvent event) {
        projector.on(event, new Position(100 + sequence), NOW.plusSeconds(sequence));
    }

    private ConsentView view() {
        ConsentDocument found = mongo.findById(CASE.value(), ConsentDocument.class);
        assertThat(found).isNotNull();
        return found.view();
    }
}
