package vn.chungtay.contribution.statement.read.lineview;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.incoming.IncomingEntries;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** The entries of the ledgers, for tying lines to them. */
@Component
class IncomingEntriesOfLedgers implements IncomingEntries {

    private final Views views;

    IncomingEntriesOfLedgers(Views views) {
        this.views = views;
    }

    @Override
    public IncomingEntry find(String entryId, MinPosition minPosition) {
        return views.read(LineViewProjector.VIEW, minPosition, documents -> {
                    IncomingDocument entry = documents.find(IncomingDocument.class, entryId);
                    if (entry == null) {
                        throw new NotFound("entry.unknown", Map.of("id", entryId));
                    }
                    return entry.entry();
                })
                .data();
    }
}
