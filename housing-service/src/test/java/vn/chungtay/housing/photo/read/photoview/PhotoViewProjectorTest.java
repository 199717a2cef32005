package vn.chungtay.housing.photo.read.photoview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.OTHER_PHOTO;
import static vn.chungtay.housing.testing.Cases.PERCEPTUAL_HASH;
import static vn.chungtay.housing.testing.Cases.PHOTO;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

class PhotoViewProjectorTest {

    private static final List<Map<String, String>> REUSED =
            List.of(PhotoFlag.PHOTO_REUSED.entry(Map.of("otherPhotoId", PHOTO)));
    private static MongoClient client;

    private final MongoTemplate mongo =
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase()));
    private final PhotoViewProjector projector =
            new PhotoViewProjector(new ViewDocuments(mongo, mongo::getCollectionName));
    private final Cases cases = Cases.story();

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
    void tellsWhatBecameOfAPhoto() {
        projector.on(cases.photoAddedWithPlace(), new Position(5));
        assertThat(view().state()).isEqualTo("FLAGGED");
        assertThat(view().distanceKm()).isEqualTo(16);

        projector.on(cases.photoDecided(OTHER_PHOTO, true, UNIT_HEAD.staffRef(), WITHDRAWN_ON), new Position(7));
        assertThat(view().state()).isEqualTo("ACCEPTED");
        assertThat(view().decidedOn()).isEqualTo(WITHDRAWN_ON);

        projector.on(cases.photoFlagged(OTHER_PHOTO, REUSED, STARTED_ON), new Position(8));
        assertThat(view().state()).isEqualTo("FLAGGED");
        assertThat(view().flags()).extracting(flag -> flag.get("flag")).containsExactly("TOO_FAR", "PHOTO_REUSED");
        assertThat(view().decidedOn()).isNull();

        projector.on(cases.photoDecided(OTHER_PHOTO, false, UNIT_HEAD.staffRef(), WITHDRAWN_ON), new Position(9));
        assertThat(view().state()).isEqualTo("REJECTED");
    }

    @Test
    void countsAnEventThatIsDeliveredAgainOnce() {
        projector.on(cases.photoAddedWithPlace(), new Position(5));
        projector.on(cases.photoFlagged(OTHER_PHOTO, REUSED, STARTED_ON), new Position(8));

        projector.on(cases.photoAddedWithPlace(), new Position(5));
        projector.on(cases.photoFlagged(OTHER_PHOTO, REUSED, STARTED_ON), new Position(8));

        assertThat(view().flags()).hasSize(2);
    }

    @Test
    void leavesNoticesToWhoeverLooks() {
        projector.on(cases.foundationPhoto(), new Position(5));

        PhotoDocument counted = mongo.findById(PhotoHash.id(CASE.value(), PHOTO), PhotoDocument.class);
        assertThat(counted).isNotNull();
        assertThat(counted.view().state()).isEqualTo("COUNTS");
        assertThat(counted.view().flags()).hasSize(2);
    }

    @Test
    void keepsWhatItLooksLike() {
        projector.on(cases.photoAddedWithPlace(), new Position(5_000));

        PhotoHash hash = mongo.findById(PhotoHash.id(CASE.value(), OTHER_PHOTO), PhotoHash.class);
        assertThat(hash).isNotNull();
        assertThat(hash.hash()).isEqualTo(Long.parseUnsignedLong(PERCEPTUAL_HASH, 16));
        assertThat(hash.position()).isEqualTo(5_000);
        assertThat(hash.block()).isEqualTo(4);
    }

    @Test
    void stopsWhereTheFirstEventIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> projector.on(cases.photoFlagged(OTHER_PHOTO, REUSED, STARTED_ON), new Position(8)));
    }

    private PhotoView view() {
        PhotoDocument found = mongo.findById(PhotoHash.id(CASE.value(), OTHER_PHOTO), PhotoDocument.class);
        assertThat(found).isNotNull();
        return found.view();
    }
}
