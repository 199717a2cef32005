package vn.chungtay.contribution.transfercode.read.codeview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps all codes that were handed out. */
@Projector(view = TransferCodeViewProjector.VIEW, documents = TransferCodeDocument.class)
public class TransferCodeViewProjector {

    /** Name of the view. */
    public static final String VIEW = "transfer-code-view";

    private final ViewDocuments views;

    public TransferCodeViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(TransferCodeIssued event, Position position) {
        views.create(TransferCodeDocument.of(event, position));
    }
}
