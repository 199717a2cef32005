package vn.chungtay.housing.grievance.read.grievanceview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.housing.testing.Grievances.ANSWER;
import static vn.chungtay.housing.testing.Grievances.ANSWERED_ON;
import static vn.chungtay.housing.testing.Grievances.DUE_ABOVE_ON;
import static vn.chungtay.housing.testing.Grievances.DUE_ON;
import static vn.chungtay.housing.testing.Grievances.GRIEVANCE;
import static vn.chungtay.housing.testing.Grievances.LODGED_ON;
import static vn.chungtay.housing.testing.Grievances.OFFICER;
import static vn.chungtay.housing.testing.Grievances.REASON;
import static vn.chungtay.housing.testing.Grievances.REOPEN_UNTIL;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.chungtay.housing.grievance.events.GrievanceEvent;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.housing.testing.Grievances;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

class GrievanceViewProjectorTest {

    private static final Instant RECORDED_AT = Instant.parse("2025-02-03T02:00:00Z");
    private static MongoClient client;

    private final MongoTemplate mongo =
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase()));
    private final GrievanceViewProjector projector =
            new GrievanceViewProjector(new ViewDocuments(mongo, mongo::getCollectionName));
    private final Grievances story = Grievances.aboutCase();
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
    void tellsWhatBecameOfAGrievance() {
        tell(story.lodged());
        assertThat(view(DUE_ON).state()).isEqualTo("OPEN");
        assertThat(view(DUE_ON).late()).isFalse();
        assertThat(view(DUE_ON.plusDays(1)).late()).isTrue();

        tell(story.takenUp("UNIT", LODGED_ON), story.proposed("UNIT", OFFICER, ANSWERED_ON));
        assertThat(view(DUE_ON).state()).isEqualTo("PROPOSED");
        assertThat(document().shown(null).state()).isEqualTo("IN_WORK");
        assertThat(document().texts().proposedId()).isEqualTo(ANSWER);

        tell(story.returned(ANSWERED_ON));
        assertThat(view(DUE_ON).state()).isEqualTo("IN_WORK");
        assertThat(document().texts().returnedId()).isEqualTo(REASON);

        tell(story.proposed("UNIT", OFFICER, ANSWERED_ON), story.answered());
        assertThat(view(DUE_ON.plusDays(1)).late()).isFalse();
        assertThat(document().shown("Đã sửa mái").answer()).satisfies(answer -> {
            assertThat(answer.text()).isEqualTo("Đã sửa mái");
            assertThat(answer.reopenUntil()).isEqualTo(REOPEN_UNTIL);
        });

        tell(story.reopened(REOPEN_UNTIL, LocalDate.of(2025, 3, 26)));
        assertThat(view(DUE_ON).round()).isEqualTo(2);
        assertThat(view(DUE_ON).answerDueOn()).isEqualTo(LocalDate.of(2025, 3, 26));
        assertThat(view(DUE_ON).timeline()).hasSize(7);
    }

    @Test
    void tellsWhoHasToAnswer() {
        tell(story.lodged(), story.takenUp("UNIT", LODGED_ON), story.escalated());

        assertThat(view(DUE_ON).state()).isEqualTo("OPEN");
        assertThat(view(DUE_ON).level()).isEqualTo("EMULATION");
        assertThat(view(DUE_ON).answerDueOn()).isEqualTo(DUE_ABOVE_ON);
        assertThat(view(DUE_ON).timeline())
                .extracting(GrievanceView.TimelineEntry::level)
                .containsExactly("UNIT", "UNIT", "EMULATION");
    }

    @Test
    void countsAnEventThatIsDeliveredAgainOnce() {
        tell(story.lodged(), story.escalated());
        position = 4;
        tell(story.lodged(), story.escalated());

        assertThat(view(DUE_ON).timeline()).hasSize(2);
    }

    @Test
    void stopsWhereTheFirstEventIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> tell(story.escalated()));
    }

    private void tell(GrievanceEvent... events) {
        for (GrievanceEvent event : events) {
            position++;
            if (event instanceof GrievanceLodged lodged) {
                projector.on(lodged, new Position(position), 0, RECORDED_AT);
            } else {
                projector.on(event, new Position(position), position, RECORDED_AT);
            }
        }
    }

    private GrievanceView view(LocalDate today) {
        return document().view(today);
    }

    private GrievanceDocument document() {
        GrievanceDocument found = mongo.findById(GRIEVANCE.value(), GrievanceDocument.class);
        assertThat(found).isNotNull();
        return found;
    }
}
