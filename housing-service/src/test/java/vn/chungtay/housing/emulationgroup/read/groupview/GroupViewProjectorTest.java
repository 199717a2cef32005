package vn.chungtay.housing.emulationgroup.read.groupview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT;
import static vn.chungtay.housing.testing.Cases.UNIT;
import static vn.chungtay.housing.testing.Clusters.CHANGED_ON;
import static vn.chungtay.housing.testing.Clusters.CLUSTER;
import static vn.chungtay.housing.testing.Clusters.FORMED_ON;
import static vn.chungtay.housing.testing.Clusters.LAST_DAY;
import static vn.chungtay.housing.testing.Clusters.THIRD_UNIT;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupEvent;
import vn.chungtay.housing.testing.Clusters;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

class GroupViewProjectorTest {

    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoTemplate mongo =
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase()));
    private final GroupViewProjector projector =
            new GroupViewProjector(new ViewDocuments(mongo, mongo::getCollectionName));

    @AfterEach
    void drop() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void tellsWhoWasAMemberWhen() {
        tell(Clusters.formed(), Clusters.changed(), Clusters.dissolved());

        GroupView view = view(CHANGED_ON);
        assertThat(view.memberships())
                .containsExactly(
                        new GroupView.Span(OTHER_UNIT, FORMED_ON, CHANGED_ON.minusDays(1)),
                        new GroupView.Span(THIRD_UNIT, FORMED_ON, LAST_DAY),
                        new GroupView.Span(UNIT, FORMED_ON, LAST_DAY));
        assertThat(view.leads())
                .containsExactly(
                        new GroupView.Span(OTHER_UNIT, FORMED_ON, CHANGED_ON.minusDays(1)),
                        new GroupView.Span(UNIT, CHANGED_ON, LAST_DAY));
        assertThat(view.decisions())
                .extracting(GroupView.Decision::number)
                .containsExactly("12/QĐ-BHXH", "31/QĐ-BHXH", "77/QĐ-BHXH");
        assertThat(view.version()).isEqualTo(2);
    }

    @Test
    void tellsHowItStandsOnADay() {
        tell(Clusters.formed(), Clusters.changed(), Clusters.dissolved());

        assertThat(view(FORMED_ON.minusDays(1)).standing()).isFalse();
        assertThat(view(FORMED_ON).standing()).isTrue();
        assertThat(view(CHANGED_ON.minusDays(1)).unitCodes()).contains(OTHER_UNIT);
        assertThat(view(CHANGED_ON).unitCodes()).containsExactly(THIRD_UNIT, UNIT);
        assertThat(view(CHANGED_ON).leadUnitCode()).isEqualTo(UNIT);
        assertThat(view(LAST_DAY).standing()).isTrue();
        assertThat(view(LAST_DAY.plusDays(1)).standing()).isFalse();
    }

    @Test
    void goesByTheLastOfTwoDecisionsThatHoldFromTheSameDay() {
        tell(
                Clusters.formed(),
                Clusters.changed(),
                Clusters.changed(UNIT, List.of(OTHER_UNIT, THIRD_UNIT, UNIT), CHANGED_ON));

        assertThat(view(CHANGED_ON).memberships()).contains(new GroupView.Span(OTHER_UNIT, FORMED_ON, null));
        assertThat(view(CHANGED_ON).decisions()).hasSize(3);
    }

    @Test
    void tellsAMemberThatCameBackTwice() {
        tell(
                Clusters.formed(),
                Clusters.changed(),
                Clusters.changed(UNIT, List.of(OTHER_UNIT, UNIT), CHANGED_ON.plusDays(10)));

        assertThat(view(CHANGED_ON).memberships())
                .filteredOn(span -> span.unitCode().equals(OTHER_UNIT))
                .containsExactly(
                        new GroupView.Span(OTHER_UNIT, FORMED_ON, CHANGED_ON.minusDays(1)),
                        new GroupView.Span(OTHER_UNIT, CHANGED_ON.plusDays(10), null));
    }

    @Test
    void countsAnEventThatIsDeliveredAgainOnceAndIsTheSameAfterAReplay() {
        tell(Clusters.formed(), Clusters.changed());
        GroupView before = view(CHANGED_ON);
        tell(Clusters.formed(), Clusters.changed());
        assertThat(view(CHANGED_ON)).isEqualTo(before);

        mongo.getDb().drop();
        tell(Clusters.formed(), Clusters.changed());
        assertThat(view(CHANGED_ON)).isEqualTo(before);
    }

    private void tell(EmulationGroupEvent... events) {
        for (int sequence = 0; sequence < events.length; sequence++) {
            projector.on(events[sequence], new Position(100 + sequence), sequence, NOW.plusSeconds(sequence));
        }
    }

    private GroupView view(LocalDate day) {
        GroupDocument found = mongo.findById(CLUSTER.value(), GroupDocument.class);
        assertThat(found).isNotNull();
        return found.view(day);
    }
}
