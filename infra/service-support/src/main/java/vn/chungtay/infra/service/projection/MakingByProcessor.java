package vn.chungtay.infra.service.projection;

import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.axon.ReactionHealth;

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
        return ReactionHealth.trouble(processor);
    }

    @Override
    public CompletableFuture<Void> stop() {
        return processor.shutdownAsync();
    }
}
