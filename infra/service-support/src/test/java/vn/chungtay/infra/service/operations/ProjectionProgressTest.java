package vn.chungtay.infra.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.service.operations.ProjectionView.Progress;

class ProjectionProgressTest {

    @Test
    void tellsWhatIsDoneWhatIsLeftAndHowLongItTakes() {
        assertThat(Progress.of(6_000, 9_001, Duration.ofSeconds(2))).isEqualTo(new Progress(6_000, 3_001, 3_000, 2L));
    }

    @Test
    void guessesNothingBeforeTheFirstEvent() {
        assertThat(Progress.of(0, 10, Duration.ofSeconds(2))).isEqualTo(new Progress(0, 10, 0, null));
        assertThat(Progress.of(0, 10, Duration.ofMillis(-5)).restSeconds()).isNull();
    }

    @Test
    void hasNothingLeftWhereMoreCameMeanwhile() {
        assertThat(Progress.of(11, 10, Duration.ofSeconds(1)).toDo()).isZero();
    }
}
