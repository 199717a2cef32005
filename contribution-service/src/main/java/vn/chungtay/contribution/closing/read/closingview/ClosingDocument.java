package vn.chungtay.contribution.closing.read.closingview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.closing.events.ClosingProposed;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A closing as it is kept.
 *
 * @param id the closing
 * @param position see {@link ViewDocument#position()}
 * @param proposedAt place in the log where it was proposed
 * @param fundId the fund
 * @param unitCode the unit that owns it
 * @param month the month, for example {@code 2025-02}
 * @param bankVnd what stood in the bank account, đồng
 * @param cashVnd what was counted in cash, đồng
 * @param openLines lines that were open at its end; absent in documents of before there could be any
 * @param documentNumber number of the paper that shows it
 * @param occurredOn the day it was proposed
 * @param state {@code PROPOSED}, {@code CONFIRMED} or {@code REJECTED}
 * @param decidedOn absent until somebody decides
 */
@Document("closingView")
@CompoundIndex(def = "{'fundId': 1, 'proposedAt': 1}")
record ClosingDocument(
        String id,
        long position,
        long proposedAt,
        String fundId,
        String unitCode,
        String month,
        long bankVnd,
        long cashVnd,
        @Nullable List<ClosingView.OpenLine> openLines,
        String documentNumber,
        LocalDate occurredOn,
        String state,
        @Nullable LocalDate decidedOn)
        implements ViewDocument {

    static ClosingDocument proposed(ClosingProposed event, Position position) {
        return new ClosingDocument(
                event.closingId(),
                position.value(),
                position.value(),
                event.fundId(),
                event.unitCode(),
                event.month().toString(),
                event.bankVnd(),
                event.cashVnd(),
                ClosingView.OpenLine.of(event),
                event.documentNumber(),
                event.occurredOn(),
                "PROPOSED",
                null);
    }

    ClosingDocument decided(String decision, LocalDate day, Position counted) {
        return new ClosingDocument(
                id,
                counted.value(),
                proposedAt,
                fundId,
                unitCode,
                month,
                bankVnd,
                cashVnd,
                openLines,
                documentNumber,
                occurredOn,
                decision,
                day);
    }
}
