package vn.chungtay.infra.eventstream.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.deadletter.SequenceClaims;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorAct.State;
import vn.chungtay.infra.eventstream.operate.Page;

class DeadLetterDeskTest extends DeskFixture {

    @Test
    void showsWhatWaitsWithCausePlaceAndBody() {
        poison.add(13L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 13, 14);
        sendNumbers("thing-2", 13);
        stream.send(new ProducerRecord<>(stream.topic, 3, TestStream.bytes("thing-3"), TestStream.bytes("hello")));
        awaitLetters(desk, 4);

        List<DeadLetter> first =
                desk.list(new LetterFilter(null, null, "thing-1"), null, 10).items();
        assertThat(first)
                .extracting(letter -> letter.cause().kind())
                .containsExactly("IllegalArgumentException", DeadLetter.Cause.FOLLOWS);
        DeadLetter letter = desk.find(first.getFirst().id()).orElseThrow();
        assertThat(letter.dataText()).isEqualTo("{\"number\":13}");
        assertThat(letter.headerTexts()).containsEntry("ce_type", TestStream.MADE);
        assertThat(letter.place().topic()).isEqualTo(stream.topic);
        assertThat(letter.event())
                .isEqualTo(new DeadLetter.Event(stream.source.toString(), TestStream.MADE, "thing-1", 0, 0));
        assertThat(letter.cause().text()).contains("cannot do 13");
        assertThat(desk.firstOf(first.get(1))).isEqualTo(letter);

        List<DeadLetter> unreadable = desk.list(new LetterFilter(stream.topic, "UnreadableRecord", null), null, 10)
                .items();
        assertThat(unreadable).singleElement().satisfies(one -> {
            assertThat(one.event()).isNull();
            assertThat(one.dataText()).isEqualTo("hello");
            assertThat(one.place().partition()).isEqualTo(3);
        });
        assertThat(desk.waiting())
                .extracting(WaitingLetters::topic, WaitingLetters::cause, WaitingLetters::count)
                .contains(org.assertj.core.groups.Tuple.tuple(stream.topic, "IllegalArgumentException", 2));
    }

    @Test
    void givesPagesWithoutGapsOrRepetitions() {
        poison.add(13L);
        DeadLetterDesk desk = start();
        IntStream.range(0, 5).forEach(i -> sendNumbers("thing-" + i, 13));
        awaitLetters(desk, 5);

        List<String> paged = new ArrayList<>();
        @Nullable String cursor = null;
        for (int page = 0; page < 3; page++) {
            Page<DeadLetter> read = desk.list(ALL, cursor, 2);
            read.items().forEach(letter -> paged.add(letter.id()));
            cursor = read.next();
        }

        assertThat(cursor).isNull();
        assertThat(paged)
                .containsExactlyElementsOf(desk.list(ALL, null, 10).items().stream()
                        .map(DeadLetter::id)
                        .toList());
    }

    @Test
    void aRetryTakesTheAggregateInInItsOrderAndBackIntoTheNormalWay() {
        poison.add(11L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11, 12, 13);
        awaitLetters(desk, 3);

        poison.clear();
        OperatorAct done = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));

        assertThat(done.outcome()).containsExactly(Map.entry(ActInWork.TAKEN_IN, 3L));
        assertThat(done.actor()).isEqualTo("operator-1");
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
        stream.sendNext("thing-1", 4, number(14));
        await().until(() -> effects.size() == 5);
        assertThat(effects).containsExactly(10L, 11L, 12L, 13L, 14L);
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
    }

    @Test
    void aLetterThatFailsAgainStaysFirstWithItsNewCauseAndCount() {
        poison.addAll(Set.of(10L, 11L));
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11, 12);
        awaitLetters(desk, 3);

        poison.remove(10L);
        OperatorAct done = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));

        assertThat(done.outcome()).containsOnly(Map.entry(ActInWork.TAKEN_IN, 1L), Map.entry(ActInWork.FAILED, 1L));
        List<DeadLetter> left = desk.list(ALL, null, 10).items();
        assertThat(left).hasSize(2);
        assertThat(left.getFirst().cause().text()).contains("cannot do 11");
        assertThat(left).extracting(DeadLetter::retries).containsExactly(1, 0);
        assertThat(effects).containsExactly(10L);
    }

    @Test
    void retriesAllOfACauseAndLeavesOthersAlone() {
        poison.addAll(Set.of(10L, 11L));
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 1);
        sendNumbers("thing-2", 11, 2);
        sendNumbers("thing-3", 10, 3);
        stream.send(stream.record("thing-4", 0, 0, null, "{}", "other.unknown.v1"));
        awaitLetters(desk, 7);

        poison.remove(10L);
        OperatorAct done = awaitDone(acts.request(OperatorAct.requested(
                "act-1",
                Kind.RETRY_CAUSE,
                Map.of(DeadLetterDesk.CAUSE, "IllegalArgumentException", DeadLetterDesk.TOPIC, stream.topic),
                "operator-1",
                null,
                TestStream.TIME)));

        assertThat(done.outcome()).containsOnly(Map.entry(ActInWork.TAKEN_IN, 4L), Map.entry(ActInWork.FAILED, 1L));
        assertThat(effects).containsExactlyInAnyOrder(10L, 1L, 10L, 3L);
        assertThat(desk.list(ALL, null, 10).items())
                .extracting(letter -> letter.cause().kind())
                .containsExactlyInAnyOrder("IllegalArgumentException", DeadLetter.Cause.FOLLOWS, "UnreadableRecord");
    }

    @Test
    void whatIsDiscardedNeverTakesEffectAndThoseBehindItGoOn() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11, 12);
        awaitLetters(desk, 3);

        OperatorAct done = awaitDone(act(Kind.DISCARD_LETTER, desk, "thing-1", "entered twice"));

        assertThat(done.outcome()).containsOnly(Map.entry(ActInWork.DISCARDED, 1L), Map.entry(ActInWork.TAKEN_IN, 2L));
        assertThat(done.reason()).isEqualTo("entered twice");
        stream.sendNext("thing-1", 3, number(13));
        await().until(() -> effects.size() == 3);
        assertThat(effects).containsExactly(11L, 12L, 13L);
        assertThat(acts.list(null, 10).items()).containsExactly(done);
    }

    @Test
    void anEventThatComesWhileTheLastLetterIsTakenInFollowsItInOrder() throws InterruptedException {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10);
        awaitLetters(desk, 1);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        afterEffect = () -> {
            taken.countDown();
            awaitLatch(goOn);
        };

        poison.clear();
        OperatorAct act = act(Kind.RETRY_LETTER, desk, "thing-1", null);
        assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
        stream.sendNext("thing-1", 1, number(11));
        awaitLetters(desk, 2);
        await().until(() -> lastSeen("thing-1") == 1);
        goOn.countDown();

        assertThat(awaitDone(act).outcome()).containsExactly(Map.entry(ActInWork.TAKEN_IN, 2L));
        stream.sendNext("thing-1", 2, number(12));
        await().until(() -> effects.size() == 3);
        assertThat(effects).containsExactly(10L, 11L, 12L);
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
    }

    @Test
    void keepsTheOrderWhileEventsFlowAndRetriesComeAtTheSameTime() {
        long last = 400;
        poison.add(3L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 0, 1, 2, 3);
        awaitLetters(desk, 1);
        poison.clear();
        Thread publisher = Thread.ofVirtual()
                .start(() -> LongStream.rangeClosed(4, last)
                        .forEach(number -> stream.sendNext("thing-1", number, number(number))));

        await().until(() -> {
            retryAll(desk);
            return !publisher.isAlive() && effects.size() == last + 1;
        });

        assertThat(effects)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, last).boxed().toList());
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
    }

    @Test
    void anActThatIsCutOffAfterTheEffectGoesOnAndTheEffectStaysOne() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11);
        awaitLetters(desk, 2);
        CountDownLatch cutOff = new CountDownLatch(2);
        afterEffect = () -> {
            if (cutOff.getCount() > 0) {
                cutOff.countDown();
                throw new IllegalStateException("the answer is lost", new ConnectException());
            }
        };

        poison.clear();
        OperatorAct done = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));

        assertThat(cutOff.getCount()).isZero();
        assertThat(done.outcome()).containsExactly(Map.entry(ActInWork.TAKEN_IN, 2L));
        assertThat(effects).containsExactly(10L, 11L);
    }

    @Test
    void oneReplicaActsAtATime() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10);
        awaitLetters(desk, 1);
        var elsewhere = new SequenceClaims(database, DeskWorker.CLAIMS, Duration.ofSeconds(30))
                .take(DeskWorker.DESK)
                .orElseThrow();

        poison.clear();
        OperatorAct act = act(Kind.RETRY_LETTER, desk, "thing-1", null);
        await().during(Duration.ofSeconds(3))
                .until(() -> acts.find(act.id()).orElseThrow().state() == State.OPEN && effects.isEmpty());

        elsewhere.release();
        awaitDone(act);
        assertThat(effects).containsExactly(10L);
    }

    @Test
    void theSameRequestTwiceIsOneAct() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10);
        awaitLetters(desk, 1);

        OperatorAct act = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));

        assertThat(acts.request(act)).isEqualTo(act);
        assertThat(acts.list(null, 10).items()).containsExactly(act);
    }
}
