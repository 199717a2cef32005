package vn.chungtay.contribution.gift.read.giftview;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.events.GiftEvent;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps every gift for being shown. */
@Component
@ProcessingGroup(GiftViewProjector.GROUP)
public class GiftViewProjector {

    /** Name of the processing group. */
    public static final String GROUP = "gift-view";

    private final ViewDocuments views;

    public GiftViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(GiftEvent event, Position position) {
        views.create(GiftDocument.of(event, position));
    }
}
