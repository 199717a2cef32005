package vn.chungtay.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void takesTheSmallestValueThatSoManyDoNotExceed() {
        Percentiles hundred = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList().reversed());

        assertThat(hundred.at(99)).isEqualTo(99);
        assertThat(hundred.at(99.1)).isEqualTo(100);
        assertThat(hundred.at(1)).isEqualTo(1);
        assertThat(hundred.at(100)).isEqualTo(100);
        assertThat(hundred.least()).isEqualTo(1);
        assertThat(hundred.greatest()).isEqualTo(100);
    }

    @Test
    void takesTheMiddleForTheMedian() {
        assertThat(Percentiles.of(List.of(5.0, 1.0, 9.0)).at(50)).isEqualTo(5);
        assertThat(Percentiles.of(List.of(1.0, 2.0, 4.0, 9.0)).at(50)).isEqualTo(3);
        assertThat(Percentiles.of(List.of(7.0)).at(50)).isEqualTo(7);
    }

    @Test
    void refusesWhatIsNoPercentile() {
        Percentiles one = Percentiles.of(List.of(1.0));

        assertThatThrownBy(() -> one.at(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.at(100.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentiles.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
