package vn.chungtay.housing.consent.read.consentview;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import vn.chungtay.housing.consent.events.NameConsentEvent;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Tells which households want to be named. */
@Projector(view = ConsentViewProjector.VIEW, documents = ConsentDocument.class)
public class ConsentViewProjector {

    /** Name of the view. */
    public static final String VIEW = "consent-view";

    private final ViewDocuments views;

    public ConsentViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(NameConsentEvent event, Position position, @Timestamp Instant recordedAt) {
        views.create(ConsentDocument.of(event.caseId()));
        views.change(ConsentDocument.class, event.caseId(), position, seen -> seen.after(event, position, recordedAt));
    }
}
