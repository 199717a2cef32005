package vn.chungtay.infra.eventstream.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;

/** Dead letters of a view that is made anew beside the one that is shown. */
class LettersOfMakingsTest extends DeskFixture {

    @Test
    void eachMakingOfAViewHasItsLettersAndSettlesThemForItself() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11);
        awaitLetters(desk, 2);

        start(second());
        awaitLetters(desk, 4);

        assertThat(consumption.waitsForNoMore(second(), consumption.service())).isTrue();
        assertThat(desk.list(ALL, null, 10).items())
                .extracting(DeadLetter::consumer)
                .containsExactlyInAnyOrder(null, null, second().group(), second().group());
        poison.clear();
        OperatorAct done = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));
        assertThat(done.outcome()).containsOnly(Map.entry(ActInWork.TAKEN_IN, 2L));
        assertThat(desk.list(ALL, null, 10).items())
                .extracting(DeadLetter::consumer)
                .containsExactly(second().group(), second().group());
        assertThat(consumption.waitsForNoMore(second(), consumption.service())).isFalse();
        assertThat(consumption.waitsForNoMore(consumption.service(), second())).isTrue();
    }

    @Test
    void whatOneMakingGaveUpTakesNoEffectInAnother() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11);
        awaitLetters(desk, 2);
        awaitDone(act(Kind.DISCARD_LETTER, desk, "thing-1", "entered by hand"));
        assertThat(effects).containsExactly(11L);

        poison.clear();
        keys.clear();
        start(second());

        await().until(() -> effects.size() == 2);
        assertThat(effects).containsExactly(11L, 11L);
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
    }

    @Test
    void leavesNothingOfAMakingThatIsGone() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11);
        StreamConsumers second = start(second());
        awaitLetters(desk, 4);
        second.stop();

        consumption.forget(second());
        try (StreamOffsets offsets = new StreamOffsets(KAFKA)) {
            await().until(() -> !offsets.committed(second().group()).isEmpty());
            await().ignoreExceptions().until(() -> {
                offsets.forget(second().group());
                return true;
            });
            assertThat(offsets.committed(second().group())).isEmpty();
            assertThat(offsets.ends(List.of(stream.topic)).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(2);
        }

        awaitLetters(desk, 2);
        assertThat(database.listCollectionNames()).noneMatch(name -> name.endsWith("_g2"));
    }
}
