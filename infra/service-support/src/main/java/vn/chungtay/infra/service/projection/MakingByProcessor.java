package vn.chungtay.infra.service.projection;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.jspecify.annotations.Nullable;

/** A generation that a processor makes. It tries an event that fails again, with pauses that grow to a minute. */
final class MakingByProcessor implements Making {

    private final TrackingEventProcessor processor;

    MakingByProcessor(TrackingEventProcessor processor) {
        this.processor = processor;
    }

    @Override
    public boolean isAtWork() {
        return !processor.processingStatus().isEmpty();
    }

    @Override
    public @Nullable String trouble() {
        return processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(EventTrackerStatus::getError)
                .filter(Objects::nonNull)
                .map(MakingByProcessor::describe)
                .findFirst()
                .orElse(null);
    }

    /** The message may quote what was being read, so it stays out: kinds of errors say enough, the log says the rest. */
    private static String describe(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    @Override
    public CompletableFuture<Void> stop() {
        return processor.shutdownAsync();
    }
}
