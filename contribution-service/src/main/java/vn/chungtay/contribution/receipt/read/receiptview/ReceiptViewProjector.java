package vn.chungtay.contribution.receipt.read.receiptview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.events.ReceiptVoided;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps every receipt, the voided ones too. */
@Projector(view = ReceiptViewProjector.VIEW, documents = ReceiptDocument.class)
public class ReceiptViewProjector {

    /** Name of the view. */
    public static final String VIEW = "receipt-view";

    private final ViewDocuments views;

    public ReceiptViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(ReceiptIssued event, Position position) {
        views.create(ReceiptDocument.of(event, position));
        if (event.replaces() != null) {
            views.change(
                    ReceiptDocument.class,
                    event.replaces(),
                    position,
                    voided -> voided.replacedBy(event.receiptId(), position));
        }
    }

    @EventHandler
    void on(ReceiptVoided event, Position position) {
        views.change(ReceiptDocument.class, event.receiptId(), position, valid -> valid.with(event, position));
    }
}
