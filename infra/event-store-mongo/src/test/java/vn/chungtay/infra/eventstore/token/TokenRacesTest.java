package vn.chungtay.infra.eventstore.token;

import static com.mongodb.client.model.Filters.eq;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.BsonDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

/** What happens between processes: all at once, too late, or dead half-way. */
class TokenRacesTest {

    private static final String GROUP = "funds";
    private static final int PROCESSES = 8;
    private static final int ROUNDS = 10;

    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestServers.mongodbUri()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    sent.add(event.getCommand().toJson());
                }
            })
            .build());
    private final MongoDatabase database = client.getDatabase(TestServers.newDatabase());
    private final MongoTokenStore ours = store("ours");
    private final MongoTokenStore theirs = store("theirs");

    @AfterEach
    void dropDatabase() {
        database.drop();
        client.close();
    }

    @Test
    void oneProcessMakesTheSegmentsAndAllOfThem() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String group = GROUP + round;
            List<Boolean> made = together(store -> store.initializeTokenSegments(group, 4, at(3)));

            assertThat(made).containsOnlyOnce(true);
            assertThat(ours.fetchSegments(group)).containsExactly(0, 1, 2, 3);
        }
    }

    @Test
    void oneProcessGetsASegment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String group = GROUP + round;
            ours.initializeTokenSegments(group, 1, null);

            assertThat(together(store -> store.fetchToken(group, Segment.ROOT_SEGMENT)))
                    .containsOnlyOnce(true);
        }
    }

    @Test
    void oneProcessTakesOverFromADeadOne() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String group = GROUP + round;
            ours.initializeTokenSegments(group, 1, null);
            ours.fetchToken(group, 0);
            letTimePass(group, 0);
            assertThat(together(store -> store.extendClaim(group, 0)))
                    .as("nobody renews another's claim")
                    .containsOnly(false);

            assertThat(together(store -> store.fetchToken(group, Segment.ROOT_SEGMENT)))
                    .containsOnlyOnce(true);
        }
    }

    @Test
    void allProcessesAgreeOnTheIdentifier() throws Exception {
        List<Callable<String>> processes = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            processes.add(() -> store("any").retrieveStorageIdentifier().orElseThrow());
        }

        assertThat(results(processes))
                .hasSize(PROCESSES)
                .containsOnly(ours.retrieveStorageIdentifier().orElseThrow());
    }

    @Test
    void noClientsClockIsEverAsked() {
        ours.initializeTokenSegments(GROUP, 1, at(1));
        ours.fetchToken(GROUP, 0);
        ours.storeToken(at(2), GROUP, 0);
        store("ours").extendClaim(GROUP, 0); // a store that does not know how young the claim is
        theirs.fetchAvailableSegments(GROUP);
        assertThatThrownBy(() -> theirs.fetchToken(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);

        assertThat(sent)
                .filteredOn(command -> command.contains("\"tokens\""))
                .hasSizeGreaterThan(5)
                .noneMatch(command -> command.contains("\"$date\""));
    }

    @Test
    void aCommitThatComesTooLateIsRefused() {
        ours.initializeTokenSegments(GROUP, 1, at(1));
        ours.fetchToken(GROUP, 0);
        var late = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("event"));
        ours.storeToken(at(2), GROUP, 0);

        runAsync(() -> {
                    steal(0);
                    theirs.storeToken(at(5), GROUP, 0);
                    theirs.releaseClaim(GROUP, 0);
                })
                .join();

        assertThatThrownBy(late::commit).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> ours.extendClaim(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(theirs.fetchToken(GROUP, 0)).isEqualTo(at(5));
    }

    @Test
    void aSplitThatComesTooLateIsRefused() {
        ours.initializeTokenSegments(GROUP, 1, at(1));
        ours.fetchToken(GROUP, 0);

        steal(0);
        theirs.storeToken(at(5), GROUP, 0);

        assertThatThrownBy(() -> ours.initializeSegment(at(1), GROUP, 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        theirs.releaseClaim(GROUP, 0);
        assertThatThrownBy(() -> ours.initializeSegment(at(1), GROUP, 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        assertThat(ours.fetchSegments(GROUP)).containsExactly(0);
    }

    @Test
    void aMergeByOneWhoHoldsOneHalfOnlyIsRefused() {
        ours.initializeTokenSegments(GROUP, 2, at(1));
        ours.fetchToken(GROUP, 1);
        theirs.fetchToken(GROUP, 0);

        assertThatThrownBy(() -> ours.deleteToken(GROUP, 1)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(ours.fetchSegments(GROUP)).containsExactly(0, 1);
    }

    @Test
    void aProcessThatDiesInAMergeLosesNoPosition() {
        ours.initializeTokenSegments(GROUP, 2, at(1));
        ours.fetchToken(GROUP, 0);
        ours.fetchToken(GROUP, 1);
        ours.storeToken(at(9), GROUP, 0);
        ours.storeToken(at(4), GROUP, 1);

        ours.deleteToken(GROUP, 1); // and dies before it stores the merged token

        assertThat(steal(0)).isEqualTo(new MergedTrackingToken(at(9), at(4)));
        assertThat(ours.positionOf(GROUP)).isEqualTo(4);
    }

    @Test
    void aProcessThatDiesInASplitLosesNoPosition() {
        ours.initializeTokenSegments(GROUP, 1, null);
        ours.fetchToken(GROUP, 0);
        ours.storeToken(new MergedTrackingToken(at(4), at(9)), GROUP, 0);

        ours.initializeSegment(at(9), GROUP, 1); // and dies before it stores the other half

        assertThat(steal(0))
                .as("split anew, it would pass over what it has yet to handle")
                .isEqualTo(at(4));
        assertThat(steal(1)).isEqualTo(at(9));
    }

    private TrackingToken steal(int segment) {
        letTimePass(GROUP, segment);
        return theirs.fetchToken(GROUP, segment);
    }

    /** The claim was last renewed long ago. */
    private void letTimePass(String group, int segment) {
        database.getCollection("tokens")
                .updateOne(eq("_id", group), Updates.set("segments." + segment + ".claimedAt", new BsonDateTime(0)));
    }

    /** All processes do it at the same time; whether each was let. */
    private List<Boolean> together(Consumer<MongoTokenStore> act) throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> processes = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            MongoTokenStore store = store("process-" + process);
            processes.add(() -> {
                try {
                    act.accept(store);
                    return true;
                } catch (UnableToClaimTokenException refused) {
                    return false;
                }
            });
        }
        return results(processes);
    }

    private static <T> List<T> results(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(Objects.requireNonNull(future.get()));
            }
            return results;
        }
    }

    private MongoTokenStore store(String owner) {
        return new MongoTokenStore(database, Jackson3Serializer.builder().build(), Duration.ofMinutes(1), owner);
    }

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
