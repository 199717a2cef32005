package vn.chungtay.contribution.correction.read.correctionview;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.correction.entry.CorrectableEntries;
import vn.chungtay.contribution.correction.entry.CorrectableEntry;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** The entries of the ledgers, for correcting them. */
@Component
class CorrectableEntriesOfLedgers implements CorrectableEntries {

    private final Views views;

    CorrectableEntriesOfLedgers(Views views) {
        this.views = views;
    }

    @Override
    public CorrectableEntry find(String entryId, MinPosition minPosition) {
        return views.read(CorrectionViewProjector.VIEW, minPosition, documents -> {
                    CorrectableDocument entry = documents.find(CorrectableDocument.class, entryId);
                    if (entry == null) {
                        throw new NotFound("correction.entry-unknown", Map.of("id", entryId));
                    }
                    return entry.entry();
                })
                .data();
    }
}
