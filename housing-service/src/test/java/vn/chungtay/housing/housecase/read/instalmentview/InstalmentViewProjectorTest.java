package vn.chungtay.housing.housecase.read.instalmentview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

class InstalmentViewProjectorTest {

    private static MongoClient client;

    private final MongoTemplate mongo =
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase()));
    private final ViewDocuments views = new ViewDocuments(mongo, mongo::getCollectionName);
    private final InstalmentViewProjector projector = new InstalmentViewProjector(views);
    private final Cases cases = Cases.story();
    private long position = 4;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(TestServers.mongodbUri());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @AfterEach
    void drop() {
        mongo.getDb().drop();
    }

    @Test
    void tellsWhereARequestStandsSinceWhenAndWhetherItIsLate() {
        tell(cases.requested(FIRST, 1, 42_000_000, STARTED_ON), NOW);
        assertThat(line().state()).isEqualTo("REQUESTED");
        assertThat(line().late()).isFalse();

        tell(cases.unanswered(FIRST, 1, 42_000_000, STARTED_ON), NOW.plusSeconds(1));
        assertThat(line().state()).isEqualTo("REQUESTED");
        assertThat(line().late()).isTrue();

        tell(cases.reserved(FIRST, 1, 42_000_000, STARTED_ON), NOW.plusSeconds(2));
        assertThat(line().state()).isEqualTo("RESERVED");
        assertThat(line().late()).isFalse();
        assertThat(line().since()).isEqualTo(NOW.plusSeconds(2));

        tell(cases.expired(FIRST, 1, 42_000_000, STARTED_ON), NOW.plusSeconds(3));
        assertThat(line().state()).isEqualTo("EXPIRED");
        tell(cases.released(FIRST, 1, 42_000_000, STARTED_ON), NOW.plusSeconds(4));
        assertThat(line().state()).isEqualTo("RELEASED");
    }

    @Test
    void tellsWhoseMoneyWasAskedFor() {
        tell(cases.requestedOfJoined(FIRST, 1, 14_000_000, STARTED_ON), NOW);
        tell(cases.reserved(FIRST, 1, 14_000_000, STARTED_ON), NOW);

        assertThat(line().sponsorshipId()).isEqualTo(Cases.JOINED.value());
        assertThat(line().sponsorUnitCode()).isEqualTo(Cases.OTHER_UNIT);
        assertThat(line().fundId()).isEqualTo(Cases.OTHER_FUND);
        assertThat(line().unitCode()).isEqualTo(Cases.UNIT);
    }

    @Test
    void wantsMoneyBackWhicheverCameFirst() {
        List<List<InstalmentEvent>> orders = List.of(
                List.of(cases.paid(FIRST, 1, 42_000_000, STARTED_ON), cases.cancelled(FIRST, 1, 42_000_000)),
                List.of(cases.cancelled(FIRST, 1, 42_000_000), cases.paid(FIRST, 1, 42_000_000, STARTED_ON)));
        for (List<InstalmentEvent> order : orders) {
            tell(cases.requested(FIRST, 1, 42_000_000, STARTED_ON), NOW);
            order.forEach(event -> tell(event, NOW));
            assertThat(line().state()).isEqualTo("RETURN_DUE");
            mongo.getDb().drop();
        }
    }

    @Test
    void countsAnEventThatIsDeliveredAgainOnce() {
        tell(cases.requested(FIRST, 1, 42_000_000, STARTED_ON), NOW);
        tell(cases.paid(FIRST, 1, 42_000_000, STARTED_ON), NOW);
        projector.on(cases.cancelled(FIRST, 1, 42_000_000), new Position(position - 1), NOW);

        assertThat(line().state()).isEqualTo("PAID");
    }

    @Test
    void stopsWhereTheRequestIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> tell(cases.paid(FIRST, 1, 42_000_000, STARTED_ON), NOW));
    }

    private void tell(InstalmentEvent event, Instant recordedAt) {
        Position at = new Position(position++);
        if (event instanceof InstalmentRequested requested) {
            projector.on(requested, at, recordedAt);
        } else {
            projector.on(event, at, recordedAt);
        }
    }

    private InstalmentPage.Line line() {
        InstalmentDocument found = views.find(InstalmentDocument.class, FIRST.value());
        assertThat(found).isNotNull();
        return found.line();
    }
}
