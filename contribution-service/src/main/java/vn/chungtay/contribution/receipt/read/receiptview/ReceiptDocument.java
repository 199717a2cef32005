package vn.chungtay.contribution.receipt.read.receiptview;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.events.ReceiptVoided;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A receipt as it is kept.
 *
 * @param id the receipt
 * @param position see {@link ViewDocument#position()}
 * @param giftId the gift
 * @param unitCode the unit that counts it
 * @param year the year of its number
 * @param number its number
 * @param issued all that was printed
 * @param voided absent while it is valid
 * @param replacedBy the receipt in its place; absent where there is none
 */
@Document("receiptView")
@CompoundIndex(def = "{'unitCode': 1, 'year': 1, 'number': 1}")
public record ReceiptDocument(
        String id,
        long position,
        @Indexed String giftId,
        String unitCode,
        int year,
        long number,
        ReceiptIssued issued,
        @Nullable ReceiptVoided voided,
        @Nullable String replacedBy)
        implements ViewDocument {

    static ReceiptDocument of(ReceiptIssued event, Position position) {
        return new ReceiptDocument(
                event.receiptId(),
                position.value(),
                event.giftId(),
                event.unitCode(),
                event.year(),
                event.number(),
                event,
                null,
                null);
    }

    ReceiptDocument with(ReceiptVoided event, Position counted) {
        return new ReceiptDocument(id, counted.value(), giftId, unitCode, year, number, issued, event, replacedBy);
    }

    ReceiptDocument replacedBy(String receiptId, Position counted) {
        return new ReceiptDocument(id, counted.value(), giftId, unitCode, year, number, issued, voided, receiptId);
    }
}
