package vn.chungtay.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoadingTest {

    /** Far above what it takes, so that only a change of kind fails the test and never a busy machine. */
    private static final Duration BOUND = Duration.ofSeconds(2);

    @Test
    void readsEverythingInAMoment() {
        long start = System.nanoTime();

        Areas areas = Areas.load();
        Units.load(areas);
        DatedRules.load();
        Holidays.load();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
    }
}
