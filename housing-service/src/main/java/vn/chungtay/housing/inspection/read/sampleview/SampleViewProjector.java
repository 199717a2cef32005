package vn.chungtay.housing.inspection.read.sampleview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.housing.inspection.events.SampleDrawn;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Tells which samples were drawn. */
@Projector(view = SampleViewProjector.VIEW, documents = SampleDocument.class)
public class SampleViewProjector {

    /** Name of the view. */
    public static final String VIEW = "sample-view";

    private final ViewDocuments views;

    public SampleViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(SampleDrawn event) {
        views.put(SampleDocument.of(event));
    }
}
