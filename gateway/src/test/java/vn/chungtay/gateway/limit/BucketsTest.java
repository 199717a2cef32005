package vn.chungtay.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void givesTheBurstAndThenOneByOne() {
        Buckets buckets = new Buckets(new Rate(2, 3), 10, now::get);

        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).hasValue(Duration.ofMillis(500));

        now.addAndGet(Duration.ofMillis(499).toNanos());
        assertThat(buckets.take("a")).isPresent();
        now.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(buckets.take("a")).isEmpty();
    }

    @Test
    void oneKeyDoesNotUseUpAnother() {
        Buckets buckets = new Buckets(new Rate(1, 1), 10, now::get);

        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isPresent();
        assertThat(buckets.take("b")).isEmpty();
    }

    @Test
    void aLongPauseEarnsNoMoreThanTheBurst() {
        Buckets buckets = new Buckets(new Rate(100, 2), 10, now::get);
        now.addAndGet(Duration.ofHours(1).toNanos());

        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isPresent();
    }

    @Test
    void inventedKeysDoNotFillTheMemory() {
        Buckets buckets = new Buckets(new Rate(1, 1), 10, now::get);
        for (int i = 0; i < 10_000; i++) {
            buckets.take("invented-" + i);
        }
        assertThat(buckets.size()).isEqualTo(10);
    }
}
