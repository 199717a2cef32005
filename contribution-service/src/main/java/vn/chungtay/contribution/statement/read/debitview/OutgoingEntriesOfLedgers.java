package vn.chungtay.contribution.statement.read.debitview;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.debit.OutgoingEntries;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** The entries of the ledgers, for tying lines to them. */
@Component
class OutgoingEntriesOfLedgers implements OutgoingEntries {

    private final Views views;

    OutgoingEntriesOfLedgers(Views views) {
        this.views = views;
    }

    @Override
    public List<OutgoingEntry> find(List<String> entryIds, MinPosition minPosition) {
        return views.read(
                        DebitViewProjector.VIEW,
                        minPosition,
                        documents -> entryIds.stream()
                                .map(entryId -> find(documents, entryId))
                                .toList())
                .data();
    }

    private static OutgoingEntry find(ServedDocuments documents, String entryId) {
        OutgoingDocument entry = documents.find(OutgoingDocument.class, entryId);
        if (entry == null) {
            throw new NotFound("entry.unknown", Map.of("id", entryId));
        }
        return entry.entry();
    }
}
