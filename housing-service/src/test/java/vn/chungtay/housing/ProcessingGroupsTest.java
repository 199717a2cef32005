package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.housing.housecase.read.caseview.CaseViewProjector;
import vn.chungtay.housing.testing.RunningHousing;

/** No event is passed over in silence: every group follows the log and stops at what it cannot handle. */
class ProcessingGroupsTest extends RunningHousing {

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void everyProjectorHasAGroupOfItsOwnThatStopsAtAFailure() {
        assertThat(processing.eventProcessors()).containsOnlyKeys(CaseViewProjector.GROUP);
        assertThat(processing.eventProcessors().values()).allMatch(StreamingEventProcessor.class::isInstance);
        assertThat(processing.eventProcessors().keySet())
                .allMatch(
                        group -> processing.listenerInvocationErrorHandler(group) == PropagatingErrorHandler.INSTANCE);
    }
}
