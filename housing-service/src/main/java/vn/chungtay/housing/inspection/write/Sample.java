package vn.chungtay.housing.inspection.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import vn.chungtay.housing.inspection.events.SampleDrawn;

/** Some cases that were drawn by lot. It is drawn once and never changes: what becomes of each case is its {@link Inspection}. */
@Aggregate
@NullUnmarked
public class Sample {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String sampleId;

    /** For Axon: a sample before its event. */
    Sample() {}

    /** Begins a sample; the draw is decided by {@code DecideDrawSample}, which knows the population. */
    public Sample(SampleDrawn drawn) {
        apply(drawn);
    }

    @EventSourcingHandler
    void evolve(SampleDrawn event) {
        sampleId = event.sampleId();
    }
}
