package vn.chungtay.infra.service.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.query.Query;
import vn.chungtay.infra.eventstream.consume.StreamPosition;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;

class StreamViewsTest {

    private static final String VIEW = "view";
    private static final Instant NOW = Instant.parse("2025-03-01T00:00:10Z");

    private final AtomicLong housing = new AtomicLong(5);
    private final Map<String, StreamPosition> told = new HashMap<>();
    private final StreamViews views = new StreamViews(
            view -> new Served(),
            new Waiting(Duration.ofMillis(200), Duration.ofMillis(5)),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void waitForEveryStreamThatFeedsThem() {
        Answer<String> answer =
                views.read(VIEW, MinPosition.parse("housing:9,contribution:7,award:99"), documents -> "view");
        assertThat(answer.data()).isEqualTo("view");
        assertThat(answer.freshness().position().get("housing")).isGreaterThanOrEqualTo(9);
    }

    @Test
    void areAsFreshAsTheStreamThatIsFurthestBehind() {
        var freshness =
                views.read(VIEW, MinPosition.parse(null), documents -> "view").freshness();
        assertThat(freshness.lagMs()).isEqualTo(300);
        assertThat(freshness.asOf()).isEqualTo(NOW.minusMillis(300));
        assertThat(freshness.position()).containsKeys("housing", "contribution");
    }

    @Test
    void sayThatTheyAreBehind() {
        assertThatExceptionOfType(TemporarilyUnavailable.class)
                .isThrownBy(() -> views.read(VIEW, MinPosition.parse("contribution:8"), documents -> "view"))
                .returns("view.behind", TemporarilyUnavailable::code);
    }

    @Test
    void neverShowLessThanSomebodyHasBeenTold() {
        told.put("housing", new StreamPosition(12, NOW));
        assertThat(views.read(VIEW, MinPosition.parse(null), documents -> "view")
                        .freshness()
                        .position()
                        .get("housing"))
                .isGreaterThanOrEqualTo(12);
        told.put("contribution", new StreamPosition(8, NOW));
        assertThatExceptionOfType(TemporarilyUnavailable.class)
                .isThrownBy(() -> views.read(VIEW, MinPosition.parse(null), documents -> "view"));
    }

    @Test
    void readTheHighestOfSeveralPositions() {
        assertThat(MinPosition.parse("a:1, b:0,a:3").byService()).containsOnly(Map.entry("a", 3L), Map.entry("b", 0L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:", ":1", "a:-1", "a:01", "a:1,", "a:1;b:2", "A:1", "a:9999999999999999999"})
    void refuseAPositionThatIsNone(String header) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> MinPosition.parse(header));
    }

    private final class Served implements ServedStreamView {

        @Override
        public Map<String, StreamPosition> positions() {
            return Map.of(
                    "housing", new StreamPosition(housing.getAndIncrement(), NOW.minusMillis(300)),
                    "contribution", new StreamPosition(7, NOW.minusMillis(20)));
        }

        @Override
        public Map<String, StreamPosition> toldUpTo() {
            return told;
        }

        @Override
        public ServedDocuments documents() {
            return new ServedDocuments() {
                @Override
                public <V> V find(Class<V> type, Object id) {
                    return null;
                }

                @Override
                public <V> List<V> find(Class<V> type, Query query) {
                    return List.of();
                }

                @Override
                public <V> long count(Class<V> type, Query query) {
                    return 0;
                }
            };
        }
    }
}
