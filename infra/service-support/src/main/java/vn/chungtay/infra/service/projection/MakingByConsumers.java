package vn.chungtay.infra.service.projection;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.consume.Consumption;
import vn.chungtay.infra.eventstream.consume.StreamConsumers;

/**
 * A generation that consumers of streams make. An outage passes, and they go on; a gap does not, and needs a person. What waits as
 * a dead letter is no trouble: everything else goes on.
 */
final class MakingByConsumers implements Making {

    private final StreamConsumers consumers;
    private final Consumption consumption;

    MakingByConsumers(StreamConsumers consumers, Consumption consumption) {
        this.consumers = consumers;
        this.consumption = consumption;
    }

    @Override
    public boolean isAtWork() {
        return consumers.isRunning();
    }

    @Override
    public @Nullable String trouble() {
        return Stream.concat(
                        consumers.alarms().keySet().stream().map(topic -> "An event is missing in " + topic),
                        consumers.outages().keySet().stream().map(topic -> "An outage keeps " + topic + " back"))
                .findFirst()
                .orElse(null);
    }

    @Override
    public CompletableFuture<Void> stop() {
        return CompletableFuture.runAsync(() -> {
            consumers.stop();
            consumption.release(consumers);
        });
    }
}
