package vn.chungtay.infra.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.chungtay.infra.service.projection.Replica.COUNTER;
import static vn.chungtay.infra.service.projection.Replica.VIEW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorAct.State;
import vn.chungtay.infra.service.axon.TrackingProcessors;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.events.CounterOpened;
import vn.chungtay.sample.counter.read.CounterView;
import vn.chungtay.test.servers.TestServers;

/** The view counts each event double until a version of the service comes that counts it once; then it is rebuilt. */
class RebuildTest {

    private static final int ROUND = TrackingProcessors.BATCH;
    private static final int IN_SECOND_ROUND = ROUND + ROUND / 3;
    private static final int EVENTS = 2 * ROUND + ROUND / 2;
    private static final int WRONG = 2 * (EVENTS - 1);
    private static final int RIGHT = EVENTS - 1;

    private final String database = TestServers.newDatabase();
    private final List<Replica> replicas = new ArrayList<>();
    private final Replica one = replica(faulty());

    @AfterEach
    void close() {
        one.mongo.getDb().drop();
        replicas.forEach(Replica::close);
    }

    @Test
    void showsTheOldOneUntilTheNewOneIsComplete() {
        begin(one);
        Gate gate = Gate.after(10);
        one.deploy(mended(gate));

        String act = one.rebuild();
        until(() -> gate.passed() == 10);
        one.append(EVENTS, new Counted(COUNTER, 5, null));

        assertThat(one.readAll().data()).as("new events too, as before").isEqualTo(WRONG + 10);
        assertThat(one.isServing(1)).isTrue();
        gate.openWide();
        until(() -> one.isServing(2));
        assertThat(one.readAll().data()).as("what came meanwhile is in it").isEqualTo(RIGHT + 5);
        until(() -> one.act(act).state() == State.DONE);
        assertThat(one.act(act).outcome()).containsEntry("events", EVENTS + 1L);
    }

    @Test
    void leavesNothingOfTheOldOneBehind() {
        begin(one);
        one.deploy(mended(Gate.open()));

        one.rebuild();
        until(() -> one.isServing(2) && one.isSettled());

        assertThat(one.mongo.getCollectionNames()).contains("counterView_g2").doesNotContain("counterView");
        assertThat(one.mongo.indexOps("counterView_g2").getIndexInfo())
                .anyMatch(index -> index.getName().equals("byCount"));
        assertThat(one.projection.position(Generation.FIRST)).as("its token").isEqualTo(-1);
        assertThat(one.readAll().data()).isEqualTo(RIGHT);
    }

    @Test
    void saysHowFarItIs() {
        begin(one);
        Gate gate = Gate.after(IN_SECOND_ROUND);
        one.deploy(mended(gate));

        one.rebuild();
        until(() -> one.projection.done(new Generation(2)) == ROUND);

        assertThat(one.projection.available()).isEqualTo(EVENTS);
        assertThat(one.projection.done(Generation.FIRST)).isEqualTo(EVENTS);
        assertThat(one.now().other().target()).isEqualTo(EVENTS);
        gate.openWide();
        until(() -> one.projection.done(new Generation(2)) == EVENTS);
    }

    @Test
    void goesOnWhereItStoodWhenItsProcessEnded() {
        begin(one);
        Gate first = Gate.after(IN_SECOND_ROUND);
        one.deploy(mended(first));
        String act = one.rebuild();
        until(() -> first.passed() == IN_SECOND_ROUND);

        one.keeper.stop();
        Gate second = Gate.open();
        Replica other = replica(mended(second));
        other.keeper.start();
        until(() -> other.isServing(2));

        assertThat(other.readAll().data()).isEqualTo(RIGHT);
        assertThat(second.passed())
                .as("beside the old one, only what came after the last token")
                .isLessThan(EVENTS);
        until(() -> other.act(act).state() == State.DONE);
    }

    @Test
    void isGivenUp() {
        begin(one);
        Gate gate = Gate.after(10);
        one.deploy(mended(gate));
        String rebuild = one.rebuild();
        until(() -> gate.passed() == 10);

        String abandon = one.abandon(2);
        gate.openWide();
        until(one::isSettled);

        assertThat(one.act(abandon).state()).isEqualTo(State.DONE);
        until(() -> one.act(rebuild).state() == State.FAILED);
        assertThat(one.mongo.getCollectionNames()).contains("counterView").doesNotContain("counterView_g2");
        assertThat(one.projection.position(new Generation(2))).as("its token").isEqualTo(-1);
        assertThat(one.readAll().data()).isEqualTo(WRONG);
        one.rebuild();
        until(() -> one.isServing(3));
        assertThat(one.readAll().data()).isEqualTo(RIGHT);
    }

    @Test
    void isNotGivenUpOnceItIsShown() {
        begin(one);
        one.deploy(mended(Gate.open()));
        one.rebuild();
        until(() -> one.isServing(2));

        String abandon = one.abandon(2);

        until(() -> one.act(abandon).state() == State.FAILED);
        assertThat(one.readAll().data()).isEqualTo(RIGHT);
    }

    @Test
    void isDoneByOneOfTwoReplicasAndShownByBoth() {
        begin(one);
        Replica other = replica(faulty());
        other.keeper.start();
        Gate both = Gate.open();
        one.deploy(mended(both));
        other.deploy(mended(both));

        String act = other.rebuild();
        until(() -> one.isServing(2));

        assertThat(other.readAll().data()).isEqualTo(RIGHT);
        assertThat(one.readAll().data()).isEqualTo(RIGHT);
        assertThat(both.passed()).as("each event once").isEqualTo(EVENTS);
        until(() -> one.isSettled() && one.act(act).state() == State.DONE);
        other.append(EVENTS, new Counted(COUNTER, 5, null));
        assertThat(one.readAll().data()).isEqualTo(RIGHT + 5);
    }

    @Test
    void neverShowsLessThanItHasTold() {
        begin(one);
        Gate gate = Gate.open();
        one.deploy(mended(gate));
        one.rebuild();
        until(() -> one.isServing(2));
        gate.close();
        one.append(EVENTS, new Counted(COUNTER, 5, null));
        until(() -> one.projection.done(Generation.FIRST) == EVENTS + 1);

        assertThatExceptionOfType(TemporarilyUnavailable.class)
                .as("the old one may have told of the last event")
                .isThrownBy(() -> one.read(-1))
                .returns("view.behind", TemporarilyUnavailable::code);
        await().during(Replica.GRACE.multipliedBy(2))
                .atMost(Duration.ofSeconds(20))
                .until(() -> !one.isSettled() && one.now().other(Generations.State.RETIRING) != null);
        gate.openWide();
        until(one::isSettled);
        assertThat(one.read(-1).data()).isEqualTo(RIGHT + 5);
    }

    @Test
    void isNotShownBeforeItHasWhatThereWasWhenItWasAskedFor() {
        Replica stuck = replica(documents -> new Failing(documents, new AtomicBoolean(true)));
        stuck.appendEvents(50);
        stuck.keeper.start();
        until(() -> !stuck.keeper.troubles().isEmpty());
        Gate gate = Gate.after(10);
        stuck.deploy(mended(gate));

        stuck.rebuild();
        until(() -> gate.passed() == 10);

        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(20)).until(() -> stuck.isServing(1));
        gate.openWide();
        until(() -> stuck.isServing(2));
        assertThat(stuck.readAll().data()).isEqualTo(49);
    }

    @Test
    void saysWhatIsInTheWayAndGoesOnAfterwards() {
        begin(one);
        AtomicBoolean broken = new AtomicBoolean(true);
        one.deploy(documents -> new Failing(documents, broken));
        ProjectionHealth health = new ProjectionHealth(one.keeper);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        String act = one.rebuild();

        until(() -> one.act(act).trouble() != null);
        assertThat(one.act(act).trouble()).contains("ArithmeticException").doesNotContain(COUNTER);
        assertThat(health.health().getStatus()).isEqualTo(ProjectionHealth.DEGRADED);
        assertThat(health.health().getDetails().toString()).contains("counters_g2");
        one.append(EVENTS, new Counted(COUNTER, 5, null));
        assertThat(one.readAll().data()).as("the old one goes on").isEqualTo(WRONG + 10);
        broken.set(false);
        until(() -> one.isServing(2));
        until(() -> one.act(act).state() == State.DONE);
        assertThat(one.act(act).trouble()).isNull();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isCarriedOutOneAfterTheOther() {
        begin(one);
        Gate gate = Gate.after(10);
        one.deploy(mended(gate));
        String first = one.rebuild();
        until(() -> gate.passed() == 10);

        String second = one.rebuild();
        gate.openWide();

        until(() -> one.act(second).state() == State.DONE);
        assertThat(one.act(first).state()).isEqualTo(State.DONE);
        assertThat(one.isServing(3)).isTrue();
    }

    @Test
    void isRefusedForAViewThatNobodyMakes() {
        one.keeper.start();

        String act = one.ask(Kind.REBUILD_PROJECTION, Map.of(Rebuilds.PROJECTION, VIEW + "-x"));

        until(() -> one.act(act).state() == State.FAILED);
    }

    private Replica replica(Function<ViewDocuments, Object> version) {
        Replica replica = new Replica(database, version);
        replicas.add(replica);
        return replica;
    }

    private static Function<ViewDocuments, Object> faulty() {
        return documents -> new CountingProjector(documents, 2, Gate.open());
    }

    private static Function<ViewDocuments, Object> mended(Gate gate) {
        return documents -> new CountingProjector(documents, 1, gate);
    }

    /** The old version has taken everything in. */
    private static void begin(Replica replica) {
        replica.appendEvents(EVENTS);
        replica.keeper.start();
        until(() -> replica.projection.done(Generation.FIRST) == EVENTS);
        assertThat(replica.readAll().data()).isEqualTo(WRONG);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(condition);
    }

    /** A version that cannot handle an event until something outside is mended. */
    private static final class Failing {

        private final ViewDocuments views;
        private final AtomicBoolean broken;

        Failing(ViewDocuments views, AtomicBoolean broken) {
            this.views = views;
            this.broken = broken;
        }

        @EventHandler
        void on(CounterOpened event, Position position) {
            if (broken.get()) {
                throw new ArithmeticException("Cannot open " + event.counterId());
            }
            views.create(new CounterView(event.counterId(), 0, position.value()));
        }

        @EventHandler
        void on(Counted event, Position position) {
            views.change(
                    CounterView.class,
                    event.counterId(),
                    position,
                    view -> new CounterView(event.counterId(), view.count() + event.by(), position.value()));
        }
    }
}
