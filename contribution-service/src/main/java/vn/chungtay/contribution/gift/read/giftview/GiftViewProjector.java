package vn.chungtay.contribution.gift.read.giftview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.gift.events.GiftEvent;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps every gift for being shown. */
@Projector(view = GiftViewProjector.VIEW, documents = GiftDocument.class)
public class GiftViewProjector {

    /** Name of the view. */
    public static final String VIEW = "gift-view";

    private final ViewDocuments views;

    public GiftViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(GiftEvent event, Position position) {
        views.create(GiftDocument.of(event, position));
    }
}
