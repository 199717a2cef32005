package vn.chungtay.housing.housecase.read.casecounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Clusters;
import vn.chungtay.housing.testing.Lowerings;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

class CaseCountsProjectorTest {

    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoTemplate mongo =
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase()));
    private final AnnotationEventHandlerAdapter projector = new AnnotationEventHandlerAdapter(
            new CaseCountsProjector(new ViewDocuments(mongo, mongo::getCollectionName)));
    private final Cases cases = Cases.story();

    @AfterEach
    void drop() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void countACaseAtTheStageThatItHas() throws Exception {
        tell(0, cases.listed());
        assertThat(cell().cases()).isEqualTo(Map.of(CaseStage.LISTED, 1L));
        assertThat(cell().structure()).isEqualTo(Structure.PROVINCES_63);
        assertThat(cell().communeCode()).isEqualTo("02266");

        tell(1, cases.sponsored());
        tell(2, cases.started());
        tell(3, cases.accepted());
        tell(4, cases.handedOver());
        tell(5, cases.settled(HANDED_OVER_ON));
        assertThat(standing()).isEqualTo(Map.of(CaseStage.SETTLED, 1L));
    }

    @Test
    void countAHouseWhoseSponsorPaysNothingAsASponsoredOne() throws Exception {
        tell(0, cases.listed());
        tell(1, cases.sponsoredInKind());
        assertThat(standing()).isEqualTo(Map.of(CaseStage.SPONSORED, 1L));
    }

    @Test
    void countWhatWasGivenUpAsThat() throws Exception {
        tell(0, cases.listed());
        tell(1, cases.suspended(HANDED_OVER_ON));
        tell(2, cases.withdrawn("MOVED"));
        assertThat(standing()).isEqualTo(Map.of(CaseStage.WITHDRAWN, 1L));
    }

    @Test
    void countAnEventThatIsDeliveredAgainOnce() throws Exception {
        List<HouseCaseEvent> story = List.of(cases.listed(), cases.sponsored(), cases.started());
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < story.size(); i++) {
                tell(i, story.get(i));
            }
        }
        tell(0, cases.listed());
        assertThat(standing()).isEqualTo(Map.of(CaseStage.STARTED, 1L));
    }

    @Test
    void countACaseOfAClusterAmongThoseToo() throws Exception {
        for (int round = 0; round < 2; round++) {
            tell(0, cases.listed());
            tell(1, cases.sponsored());
            tell(2, cases.started());
            tell(3, Clusters.onBehalf(cases.joined(List.of(), 12)));
            tell(4, Clusters.onBehalf(cases.joined(List.of(), 3)));
        }
        assertThat(cellOfCluster().cases()).isEqualTo(Map.of(CaseStage.STARTED, 1L));
        assertThat(cellOfCluster().emulationGroupName()).isEqualTo(Clusters.NAME);

        tell(5, cases.accepted());
        assertThat(standing(cellOfCluster())).isEqualTo(Map.of(CaseStage.ACCEPTED, 1L));
        assertThat(standing(cellOfAll())).isEqualTo(Map.of(CaseStage.ACCEPTED, 1L));
    }

    @Test
    void countACaseThatAClusterMakesASponsoredOneOnceInEach() throws Exception {
        for (int round = 0; round < 2; round++) {
            tell(0, cases.listed());
            tell(1, Clusters.onBehalf(cases.sponsored()));
        }
        assertThat(standing(cellOfCluster())).isEqualTo(Map.of(CaseStage.SPONSORED, 1L));
        assertThat(standing(cellOfAll())).isEqualTo(Map.of(CaseStage.SPONSORED, 1L));
    }

    /** The last promise of the cluster has to end for that, and one on its behalf brings the case back. */
    @Test
    void countACaseNoMoreWhereAClusterGivesNothingToIt() throws Exception {
        var second = Clusters.onBehalf(cases.joined(List.of(), 12));
        var first = Clusters.onBehalf(cases.sponsored());
        for (int round = 0; round < 2; round++) {
            tell(0, cases.listed());
            tell(1, first);
            tell(2, second);
            tell(3, Lowerings.of(first));
            tell(4, Lowerings.of(second, 0, List.of(), List.of(), 11));
            tell(5, cases.started());
        }
        assertThat(standing(cellOfCluster())).isEqualTo(Map.of(CaseStage.STARTED, 1L));
        for (int round = 0; round < 2; round++) {
            tell(6, Lowerings.of(second, 0, List.of(), List.of(), 0));
            tell(7, cases.accepted());
        }
        assertThat(standing(cellOfCluster())).isEmpty();
        assertThat(standing(cellOfAll())).isEqualTo(Map.of(CaseStage.ACCEPTED, 1L));
    }

    @Test
    void countWhatARoundThatWasCutShortDidNotWrite() throws Exception {
        tell(0, cases.listed());
        CaseCell before = cell();
        tell(1, cases.sponsored());
        mongo.save(before);

        tell(1, cases.sponsored());

        assertThat(standing()).isEqualTo(Map.of(CaseStage.SPONSORED, 1L));
    }

    @Test
    void areTheSameAfterAReplayOnAnEmptyView() throws Exception {
        tell(0, cases.listed());
        tell(1, cases.sponsored());
        CaseCell before = cell();
        mongo.getDb().drop();
        tell(0, cases.listed());
        tell(1, cases.sponsored());
        assertThat(cell()).isEqualTo(before);
    }

    @Test
    void stopWhereTheListingIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> tell(1, cases.sponsored()));
    }

    private void tell(int sequence, HouseCaseEvent event) throws Exception {
        projector.handle(new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(100 + sequence),
                "HouseCase",
                CASE.value(),
                sequence,
                new GenericMessage<>(event),
                () -> Cases.NOW));
    }

    private CaseCell cell() {
        List<CaseCell> all = mongo.findAll(CaseCell.class);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private CaseCell cellOfCluster() {
        return cells(true);
    }

    private CaseCell cellOfAll() {
        return cells(false);
    }

    private CaseCell cells(boolean ofGroups) {
        List<CaseCell> found = mongo.findAll(CaseCell.class).stream()
                .filter(cell -> ofGroups == (cell.emulationGroupId() != null))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Map<CaseStage, Long> standing() {
        return standing(cell());
    }

    private static Map<CaseStage, Long> standing(CaseCell cell) {
        Map<CaseStage, Long> some = new EnumMap<>(cell.cases());
        some.values().removeIf(count -> count == 0);
        return some;
    }
}
