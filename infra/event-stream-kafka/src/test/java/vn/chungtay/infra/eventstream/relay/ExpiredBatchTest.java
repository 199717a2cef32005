package vn.chungtay.infra.eventstream.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.TopicReader;
import vn.chungtay.test.servers.KafkaProxy;

/** A batch that never reaches the broker and expires, while others of the same aggregate wait behind it in the producer. */
class ExpiredBatchTest extends RelayFixture {

    /** Far more than one batch of a producer takes, in one page of the relay. */
    private static final int EVENTS = 600;

    private static final int TEXT_BYTES = 1_000;

    @Test
    void nothingOvertakesABatchThatHasExpired() throws IOException {
        AtomicInteger toLose = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        try (KafkaProxy proxy = new KafkaProxy(KAFKA);
                TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            proxy.losesOfProducers(() -> {
                boolean lose = toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
                lost.addAndGet(lose ? 1 : 0);
                return lose;
            });
            log.append("thing-1", ThingMade.of(0));
            Relay relay = start(ThingMade.publications(), proxy.bootstrap(), hasty());
            topic.events(1);
            relay.stop();

            Random random = new Random(7);
            for (int i = 1; i <= EVENTS; i++) {
                log.append("thing-1", new ThingMade("thing-1", i, incompressible(random)));
            }
            toLose.set(1);
            start(ThingMade.publications(), proxy.bootstrap(), hasty());

            List<CloudEventRecord> events =
                    TopicReader.events(topic.until(read -> reached(TopicReader.events(read), EVENTS)));
            assertThat(lost).as("requests that the broker never heard of").hasValue(1);
            assertEachBehindItsPredecessor(events);
        }
    }

    private static boolean reached(List<CloudEventRecord> events, long position) {
        return events.stream().anyMatch(event -> event.position() == position);
    }

    /** As a consumer sees it: what is not a repetition follows the last event. */
    private static void assertEachBehindItsPredecessor(List<CloudEventRecord> events) {
        long last = -1;
        for (CloudEventRecord event : events) {
            if (event.position() > last) {
                assertThat(event.previous() == null ? -1 : event.previous())
                        .as("predecessor of the event at position %d", event.position())
                        .isEqualTo(last);
                last = event.position();
            }
        }
    }

    private static String incompressible(Random random) {
        return random.ints(TEXT_BYTES, 'A', 'z').mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** The defaults, but a lost batch expires soon. */
    private static RelaySettings hasty() {
        RelaySettings usual = RelaySettings.defaults();
        return new RelaySettings(
                usual.pollInterval(),
                usual.batchSize(),
                usual.markerInterval(),
                usual.storeInterval(),
                usual.leaseValidity(),
                Duration.ofSeconds(1));
    }
}
