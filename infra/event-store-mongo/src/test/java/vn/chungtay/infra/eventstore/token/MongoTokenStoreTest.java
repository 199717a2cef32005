package vn.chungtay.infra.eventstore.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

/** The same demands as Axon makes of its other token stores, and our own: server time, and writing in the commit phase. */
class MongoTokenStoreTest {

    private static final String GROUP = "funds";
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoDatabase database = client.getDatabase(TestServers.newDatabase());
    private final MongoTokenStore ours = store(LONG, "ours");
    private final MongoTokenStore theirs = store(LONG, "theirs");

    @BeforeEach
    void oneSegment() {
        ours.initializeTokenSegments(GROUP, 1, null);
    }

    @AfterEach
    void dropDatabase() {
        database.drop();
        client.close();
    }

    @Test
    void keepsWhatWasStored() {
        ours.fetchToken(GROUP, 0);
        ours.storeToken(new GlobalSequenceTrackingToken(41), GROUP, 0);

        assertThat(ours.fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(41));
    }

    @Test
    void startsEverySegmentFromTheInitialToken() {
        ours.initializeTokenSegments("gifts", 3, new GlobalSequenceTrackingToken(7));

        assertThat(ours.fetchSegments("gifts")).containsExactly(0, 1, 2);
        assertThat(ours.fetchToken("gifts", 2)).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void doesNotStartSegmentsTwice() {
        assertThatThrownBy(() -> ours.initializeTokenSegments(GROUP, 1, null))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> ours.initializeSegment(null, GROUP, 0))
                .isInstanceOf(UnableToInitializeTokenException.class);
    }

    @Test
    void aTokenThatWasNeverStoredIsAbsent() {
        assertThat(ours.fetchToken(GROUP, 0)).isNull();
    }

    @Test
    void refusesAnUnknownSegment() {
        assertThatThrownBy(() -> ours.fetchToken(GROUP, 1)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void keepsOthersOffAClaimedSegment() {
        ours.fetchToken(GROUP, 0);

        assertThatThrownBy(() -> theirs.fetchToken(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> theirs.storeToken(new GlobalSequenceTrackingToken(1), GROUP, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> theirs.extendClaim(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> theirs.deleteToken(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(theirs.fetchAvailableSegments(GROUP)).isEmpty();
    }

    @Test
    void givesAReleasedSegmentToWhoeverAsks() {
        ours.fetchToken(GROUP, 0);
        ours.storeToken(new GlobalSequenceTrackingToken(5), GROUP, 0);
        ours.releaseClaim(GROUP, 0);

        assertThat(theirs.fetchAvailableSegments(GROUP)).containsExactly(Segment.ROOT_SEGMENT);
        assertThat(theirs.fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(5));
    }

    @Test
    void releasesNobodyElsesClaim() {
        ours.fetchToken(GROUP, 0);

        theirs.releaseClaim(GROUP, 0);

        assertThatThrownBy(() -> theirs.fetchToken(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void aClaimThatIsNotRenewedIsTakenOverAndLost() {
        MongoTokenStore impatient = store(SHORT, "impatient");
        ours.fetchToken(GROUP, 0);
        ours.storeToken(new GlobalSequenceTrackingToken(9), GROUP, 0);

        await().atMost(Duration.ofSeconds(10))
                .ignoreExceptionsInstanceOf(UnableToClaimTokenException.class)
                .until(() -> new GlobalSequenceTrackingToken(9).equals(impatient.fetchToken(GROUP, 0)));

        assertThatThrownBy(() -> ours.storeToken(new GlobalSequenceTrackingToken(10), GROUP, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(impatient.fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(9));
    }

    @Test
    void deletesAndAddsSegmentsAsAProcessorSplitsAndMerges() {
        ours.fetchToken(GROUP, 0);
        ours.initializeSegment(new GlobalSequenceTrackingToken(3), GROUP, 1);
        assertThat(ours.fetchSegments(GROUP)).containsExactly(0, 1);

        ours.fetchToken(GROUP, 1);
        ours.deleteToken(GROUP, 1);

        assertThat(ours.fetchSegments(GROUP)).containsExactly(0);
    }

    @Test
    void keepsTheStoresIdentifier() {
        assertThat(ours.retrieveStorageIdentifier()).isPresent().isEqualTo(theirs.retrieveStorageIdentifier());
    }

    @Test
    void writesInTheCommitPhaseAfterEverythingThatIsAppended() {
        ours.fetchToken(GROUP, 0);
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("event"));
        unitOfWork.onPrepareCommit(u -> assertThat(ours.fetchToken(GROUP, 0)).isNull());
        ours.storeToken(new GlobalSequenceTrackingToken(1), GROUP, 0);
        assertThat(ours.fetchToken(GROUP, 0)).isNull();

        unitOfWork.commit();

        assertThat(ours.fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(1));
    }

    @Test
    void writesNothingWhenTheUnitOfWorkIsRolledBack() {
        ours.fetchToken(GROUP, 0);
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("event"));
        ours.storeToken(new GlobalSequenceTrackingToken(1), GROUP, 0);

        unitOfWork.rollback();

        assertThat(ours.fetchToken(GROUP, 0)).isNull();
    }

    private MongoTokenStore store(Duration claimTimeout, String owner) {
        return new MongoTokenStore(database, Jackson3Serializer.builder().build(), claimTimeout, owner);
    }
}
