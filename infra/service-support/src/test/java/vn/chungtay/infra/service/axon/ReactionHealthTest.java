package vn.chungtay.infra.service.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import vn.chungtay.sample.SampleService;
import vn.chungtay.sample.counter.automation.WhenSevenCountedThenCountOneMore;
import vn.chungtay.sample.counter.read.CounterViewProjector;

class ReactionHealthTest extends SampleService {

    private final EventTrackerStatus segment = mock(EventTrackerStatus.class);
    private final StreamingEventProcessor processor = mock(StreamingEventProcessor.class);
    private final EventProcessingConfiguration processing = mock(EventProcessingConfiguration.class);

    @Test
    void isDegradedWhileAProcessorStandsAtAnEvent() {
        when(processing.eventProcessors()).thenReturn(Map.of("one-more", processor));
        when(processor.processingStatus()).thenReturn(Map.of(0, segment));
        ReactionHealth health = new ReactionHealth(processing);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        when(segment.isErrorState()).thenReturn(true);
        when(segment.getError())
                .thenReturn(new IllegalStateException("around", new ArithmeticException("Nguyễn Văn A")));

        assertThat(health.health().getStatus()).isEqualTo(ReactionHealth.DEGRADED);
        assertThat(health.health().getDetails().toString())
                .contains("one-more=ArithmeticException")
                .doesNotContain("Nguyễn");
        assertThat(health.troubles()).hasSize(1);
    }

    @Test
    void looksAtTheProcessorsOfTheService() {
        assertThat(context.getBean(EventProcessingConfiguration.class).eventProcessors())
                .containsKey(WhenSevenCountedThenCountOneMore.GROUP);
        assertThat(context.getBean("reactionsHealthIndicator", HealthIndicator.class)
                        .health()
                        .getStatus())
                .isEqualTo(Status.UP);
        assertThat(send(request("/actuator/prometheus")).raw().body())
                .contains(
                        "chungtay_reactions_troubles 0.0",
                        "chungtay_reactions_lag{processor=\"" + WhenSevenCountedThenCountOneMore.GROUP + "\"}",
                        "chungtay_projections_lag{view=\"" + CounterViewProjector.VIEW + "\"}");
    }
}
