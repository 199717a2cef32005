package vn.chungtay.contribution.outlay.read.outlayview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.outlay.events.OutlayProposed;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * An outlay as it is kept.
 *
 * @param id the outlay
 * @param position see {@link ViewDocument#position()}
 * @param proposedAt place in the log where it was proposed
 * @param kind {@code FEE} or {@code TRANSFER}
 * @param fundId the fund that pays
 * @param unitCode the unit that owns it
 * @param toFundId the fund that gets it, absent for a fee
 * @param toUnitCode the unit that owns that one, absent for a fee
 * @param amountVnd đồng
 * @param documentNumber number of the paper behind it
 * @param occurredOn the day of the payment
 * @param state {@code PROPOSED}, {@code CONFIRMED} or {@code REJECTED}
 * @param decidedOn absent until somebody decides
 */
@Document("outlayView")
@CompoundIndex(def = "{'fundId': 1, 'proposedAt': 1}")
record OutlayDocument(
        String id,
        long position,
        long proposedAt,
        String kind,
        String fundId,
        String unitCode,
        @Nullable String toFundId,
        @Nullable String toUnitCode,
        long amountVnd,
        String documentNumber,
        LocalDate occurredOn,
        String state,
        @Nullable LocalDate decidedOn)
        implements ViewDocument {

    static OutlayDocument proposed(OutlayProposed event, Position position) {
        return new OutlayDocument(
                event.outlayId(),
                position.value(),
                position.value(),
                event.kind(),
                event.fundId(),
                event.unitCode(),
                event.toFundId(),
                event.toUnitCode(),
                event.amountVnd(),
                event.documentNumber(),
                event.occurredOn(),
                "PROPOSED",
                null);
    }

    OutlayDocument decided(String decision, LocalDate day, Position counted) {
        return new OutlayDocument(
                id,
                counted.value(),
                proposedAt,
                kind,
                fundId,
                unitCode,
                toFundId,
                toUnitCode,
                amountVnd,
                documentNumber,
                occurredOn,
                decision,
                day);
    }
}
