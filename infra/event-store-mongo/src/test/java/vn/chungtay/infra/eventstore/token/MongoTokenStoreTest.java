package vn.chungtay.infra.eventstore.token;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.chungtay.test.servers.TestServers;

/** The same demands as Axon makes of its other token stores, and our own: server time, and writing in the commit phase. */
class MongoTokenStoreTest {

    private static final String GROUP = "funds";
    private static final Class<UnableToClaimTokenException> REFUSED = UnableToClaimTokenException.class;
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
    void aTokenCanBecomeAbsentAgain() {
        ours.fetchToken(GROUP, 0);
        ours.storeToken(new GlobalSequenceTrackingToken(3), GROUP, 0);

        ours.storeToken(null, GROUP, 0);

        assertThat(ours.fetchToken(GROUP, 0)).isNull();
        assertThat(ours.positionOf(GROUP)).isEqualTo(-1);
    }

    @Test
    void startsWithoutATokenWhereNoneIsGiven() {
        ours.initializeTokenSegments("gifts", 7);

        assertThat(ours.fetchSegments("gifts")).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(ours.fetchToken("gifts", 6)).isNull();
    }

    @Test
    void startsSegmentsOneByOneWhereNoneIsSplit() {
        ours.initializeSegment(new GlobalSequenceTrackingToken(3), "gifts", 1);
        ours.initializeSegment(null, "gifts", 0);

        assertThat(ours.fetchSegments("gifts")).containsExactly(0, 1);
        assertThat(theirs.fetchToken("gifts", 1)).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(ours.requiresExplicitSegmentInitialization()).isTrue();
    }

    @Test
    void startsAnewOnceEverySegmentIsDeleted() {
        ours.fetchToken(GROUP, 0);
        ours.deleteToken(GROUP, 0);
        assertThat(ours.fetchSegments(GROUP)).isEmpty();

        ours.initializeTokenSegments(GROUP, 2, null);

        assertThat(ours.fetchSegments(GROUP)).containsExactly(0, 1);
    }

    @Test
    void keepsEveryKindOfToken() {
        TrackingToken at = new GlobalSequenceTrackingToken(8);
        TrackingToken from = new GlobalSequenceTrackingToken(2);
        ours.fetchToken(GROUP, 0);

        for (TrackingToken token : List.of(
                new MergedTrackingToken(from, at),
                new MergedTrackingToken(null, at),
                new MergedTrackingToken(new MergedTrackingToken(at, from), at),
                ReplayToken.createReplayToken(at, from),
                ReplayToken.createReplayToken(at),
                ReplayToken.createReplayToken(new MergedTrackingToken(from, at)))) {
            ours.storeToken(token, GROUP, 0);
            assertThat(ours.fetchToken(GROUP, 0)).isEqualTo(token);
        }
    }

    @Test
    void knowsThePositionThatAllSegmentsHavePassed() {
        ours.initializeTokenSegments("gifts", 2, new GlobalSequenceTrackingToken(7));
        assertThat(ours.positionOf("gifts")).isEqualTo(7);

        ours.fetchToken("gifts", 1);
        ours.storeToken(
                new MergedTrackingToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(4)),
                "gifts",
                1);
        assertThat(ours.positionOf("gifts")).isEqualTo(4);

        ours.storeToken(new MergedTrackingToken(new GlobalSequenceTrackingToken(9), null), "gifts", 1);
        assertThat(ours.positionOf("gifts")).isEqualTo(-1);
        assertThat(ours.positionOf("nobody")).isEqualTo(-1);
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
    void renewsAClaimNoSoonerThanItMust() {
        ours.fetchToken(GROUP, 0);
        Date claimed = claimedAt();
        letTheServersClockGoOn(claimed);

        ours.extendClaim(GROUP, 0);
        assertThat(claimedAt()).as("young: not written again").isEqualTo(claimed);

        ours.releaseClaim(GROUP, 0);
        assertThatThrownBy(() -> ours.extendClaim(GROUP, 0))
                .as("given up")
                .isInstanceOf(UnableToClaimTokenException.class);

        MongoTokenStore hasty = store(Duration.ofMillis(1), "hasty");
        hasty.fetchToken(GROUP, 0);
        Date first = claimedAt();
        letTheServersClockGoOn(first);
        hasty.extendClaim(GROUP, 0);
        assertThat(claimedAt()).as("old: written again").isAfter(first);
    }

    private Date claimedAt() {
        return database.getCollection("tokens")
                .find(eq("_id", GROUP))
                .first()
                .get("segments", Document.class)
                .get("0", Document.class)
                .getDate("claimedAt");
    }

    /** The server counts milliseconds: whatever is written from now on has another time. */
    private void letTheServersClockGoOn(Date before) {
        await().until(() -> client.getDatabase("admin")
                .runCommand(new Document("hello", 1))
                .getDate("localTime")
                .after(before));
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
    void offersWhatNobodyElseHasWithItsMask() {
        ours.initializeTokenSegments("gifts", 3, null);
        ours.fetchToken("gifts", 1);

        assertThat(ours.fetchAvailableSegments("gifts"))
                .extracting(Segment::toString)
                .containsExactly("Segment[0/3]", "Segment[1/1]", "Segment[2/3]");
        assertThat(theirs.fetchAvailableSegments("gifts"))
                .extracting(Segment::toString)
                .containsExactly("Segment[0/3]", "Segment[2/3]");
        assertThat(ours.fetchAvailableSegments("nobody")).isEmpty();
    }

    @Test
    void givesASegmentOnlyWithTheMaskThatItHas() {
        Segment root = Segment.ROOT_SEGMENT;
        Segment[] halves = root.split();
        assertThat(ours.fetchToken(GROUP, root)).isNull();
        assertThatThrownBy(() -> ours.fetchToken(GROUP, halves[0]))
                .as("merged since")
                .isInstanceOf(REFUSED);
        assertThatThrownBy(() -> ours.fetchToken(GROUP, halves[1]))
                .as("merged since")
                .isInstanceOf(REFUSED);

        ours.initializeSegment(null, GROUP, 1);

        assertThatThrownBy(() -> ours.fetchToken(GROUP, root)).as("split since").isInstanceOf(REFUSED);
        assertThat(ours.fetchToken(GROUP, halves[0])).isNull();
        assertThat(ours.fetchToken(GROUP, halves[1])).isNull();
        ours.initializeSegment(null, GROUP, 3);
        assertThatThrownBy(() -> ours.fetchToken(GROUP, halves[1]))
                .as("split since")
                .isInstanceOf(REFUSED);
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
        return new MongoTokenStore(database, tokensOnly(), claimTimeout, owner);
    }

    /** As in the services: a replay token may hold anything, and is only read back by who says what that may be. */
    private static Serializer tokensOnly() {
        var tokens = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .allowIfSubType(String.class)
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(tokens))
                .build();
    }
}
