package vn.chungtay.infra.service.axon;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Health of what reacts to this service's log: {@link #DEGRADED} while a processor stands at an event that it cannot handle. It is
 * tried again until it passes, and everything else goes on.
 */
public final class ReactionHealth implements HealthIndicator {

    /** Takes no process away from its callers. */
    public static final Status DEGRADED = new Status("DEGRADED");

    private final EventProcessingConfiguration processing;

    ReactionHealth(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** What the processors of this process stand at, by their names; empty when all is well. */
    Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>();
        processing.eventProcessors().forEach((name, processor) -> {
            String trouble = processor instanceof StreamingEventProcessor streaming ? trouble(streaming) : null;
            if (trouble != null) {
                troubles.put(name, trouble);
            }
        });
        return troubles;
    }

    @Override
    public Health health() {
        Map<String, String> troubles = troubles();
        return troubles.isEmpty()
                ? Health.up().build()
                : Health.status(DEGRADED).withDetail("troubles", troubles).build();
    }

    /**
     * The kind of failure that a processor stands at, absent when all is well. A failure's message may quote what was being read, so
     * it stays out: the log says the rest.
     */
    public static @Nullable String trouble(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(EventTrackerStatus::getError)
                .filter(Objects::nonNull)
                .map(ReactionHealth::kind)
                .findFirst()
                .orElse(null);
    }

    private static String kind(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
