package vn.chungtay.housing.inspection.read.inspectionview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.housing.testing.Inspections.DUE_ON;
import static vn.chungtay.housing.testing.Inspections.INSPECTION;
import static vn.chungtay.housing.testing.Inspections.INSPECTOR;
import static vn.chungtay.housing.testing.Inspections.UNIT_HEAD;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.chungtay.housing.inspection.events.InspectionEvent;
import vn.chungtay.housing.inspection.events.InspectionOpened;
import vn.chungtay.housing.testing.Inspections;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

class InspectionViewProjectorTest {

    private static final Instant RECORDED_AT = Instant.parse("2025-04-01T02:00:00Z");
    private static MongoClient client;

    private final MongoTemplate mongo =
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase()));
    private final InspectionViewProjector projector =
            new InspectionViewProjector(new ViewDocuments(mongo, mongo::getCollectionName));
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
    void tellsWhatBecameOfAnInspection() {
        tell(Inspections.opened());
        assertThat(view(DUE_ON).state()).isEqualTo("DRAWN");
        assertThat(view(DUE_ON).late()).isFalse();

        tell(Inspections.assigned(INSPECTOR));
        assertThat(view(DUE_ON).state()).isEqualTo("ASSIGNED");

        tell(Inspections.faulty());
        assertThat(view(DUE_ON).state()).isEqualTo("FOLLOW_UP");
        assertThat(view(DUE_ON).findings())
                .satisfies(findings -> assertThat(findings.faults()).containsExactly("AMOUNT_DIFFERS"));
        assertThat(view(DUE_ON).late()).isFalse();
        assertThat(view(DUE_ON.plusDays(1)).late()).isTrue();
        assertThat(found(null, true, DUE_ON)).isEmpty();
        assertThat(found(null, true, DUE_ON.plusDays(1))).containsExactly(INSPECTION.value());

        tell(Inspections.closed(DUE_ON.plusDays(1)));
        assertThat(view(DUE_ON.plusDays(1)).state()).isEqualTo("CLOSED");
        assertThat(view(DUE_ON.plusDays(2)).late()).isFalse();
        assertThat(found(null, true, DUE_ON.plusDays(2))).isEmpty();
        assertThat(view(DUE_ON).timeline()).hasSize(4);
    }

    @Test
    void endsWhereAllIsWell() {
        tell(Inspections.opened(), Inspections.assigned(INSPECTOR), Inspections.sound());

        assertThat(view(DUE_ON.plusDays(1)).state()).isEqualTo("SOUND");
        assertThat(view(DUE_ON.plusDays(1)).late()).isFalse();
        assertThat(view(DUE_ON).term()).isNull();
    }

    @Test
    void findsWhatSomebodyWasToldToDo() {
        tell(Inspections.opened(), Inspections.assigned(INSPECTOR));

        assertThat(found(true, null, DUE_ON, INSPECTOR.staffRef())).containsExactly(INSPECTION.value());
        assertThat(found(true, null, DUE_ON, UNIT_HEAD.staffRef())).isEmpty();
    }

    @Test
    void countsAnEventThatIsDeliveredAgainOnce() {
        tell(Inspections.opened(), Inspections.assigned(INSPECTOR));
        position = 4;
        tell(Inspections.opened(), Inspections.assigned(INSPECTOR));

        assertThat(view(DUE_ON).timeline()).hasSize(2);
    }

    @Test
    void stopsWhereTheFirstEventIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> tell(Inspections.assigned(INSPECTOR)));
    }

    private void tell(InspectionEvent... events) {
        for (InspectionEvent event : events) {
            position++;
            if (event instanceof InspectionOpened opened) {
                projector.on(opened, new Position(position), 0, RECORDED_AT);
            } else {
                projector.on(event, new Position(position), position, RECORDED_AT);
            }
        }
    }

    private InspectionView view(LocalDate today) {
        InspectionDocument found = mongo.findById(INSPECTION.value(), InspectionDocument.class);
        assertThat(found).isNotNull();
        return found.view(today);
    }

    private List<String> found(Boolean mine, Boolean late, LocalDate today) {
        return found(mine, late, today, INSPECTOR.staffRef());
    }

    private List<String> found(Boolean mine, Boolean late, LocalDate today, String staffRef) {
        var filter = new InspectionFilter("T63-08", null, null, null, mine, late);
        return mongo.find(filter.page(staffRef, today, "", 10), InspectionDocument.class).stream()
                .map(InspectionDocument::id)
                .toList();
    }
}
