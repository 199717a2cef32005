package vn.chungtay.contribution.stock.read.stockview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.stock.events.DeliveryConfirmed;
import vn.chungtay.contribution.stock.events.DeliveryIssued;
import vn.chungtay.contribution.stock.events.DeliveryReserved;
import vn.chungtay.contribution.stock.events.DeliveryReturned;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A delivery as it is kept.
 *
 * @param id the delivery
 * @param position see {@link ViewDocument#position()}
 * @param reservedAt place in the log where it was promised
 * @param stockId the stock
 * @param caseId the house case
 * @param unitCode the unit that keeps the stock
 * @param state {@code RESERVED}, {@code CANCELLED}, {@code ISSUED}, {@code RETURNED} or {@code CONFIRMED}
 * @param promised how much was promised
 * @param returned how much of it came back
 * @param issueDocument number of the issue voucher; absent until it is issued
 * @param receiptDocument number of the record that the receiver signed; absent until then
 * @param receiverId entry of the vault that holds who signed; absent until then
 * @param reservedOn the day of the promise
 * @param issuedOn absent until it is issued
 * @param endedOn the day it was cancelled, all brought back, or confirmed; absent until then
 * @param simulated whether the drive was made up for a demonstration
 */
@Document("deliveryView")
@CompoundIndex(def = "{'stockId': 1, 'reservedAt': 1}")
record DeliveryDocument(
        String id,
        long position,
        long reservedAt,
        String stockId,
        @Indexed String caseId,
        String unitCode,
        String state,
        long promised,
        long returned,
        @Nullable String issueDocument,
        @Nullable String receiptDocument,
        @Nullable String receiverId,
        LocalDate reservedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate endedOn,
        boolean simulated)
        implements ViewDocument {

    static DeliveryDocument of(DeliveryReserved event, Position position) {
        return new DeliveryDocument(
                event.deliveryId(),
                position.value(),
                position.value(),
                event.stockId(),
                event.caseId(),
                event.unitCode(),
                "RESERVED",
                event.quantity(),
                0,
                null,
                null,
                null,
                event.occurredOn(),
                null,
                null,
                event.simulated());
    }

    DeliveryDocument cancelled(LocalDate day, Position counted) {
        return with(counted, "CANCELLED", returned, issueDocument, issuedOn, day);
    }

    DeliveryDocument issued(DeliveryIssued event, Position counted) {
        return with(counted, "ISSUED", returned, event.documentNumber(), event.occurredOn(), null);
    }

    DeliveryDocument returned(DeliveryReturned event, Position counted) {
        long back = returned + event.quantity();
        boolean all = back == promised;
        return with(counted, all ? "RETURNED" : state, back, issueDocument, issuedOn, all ? event.occurredOn() : null);
    }

    DeliveryDocument confirmed(DeliveryConfirmed event, Position counted) {
        return new DeliveryDocument(
                id,
                counted.value(),
                reservedAt,
                stockId,
                caseId,
                unitCode,
                "CONFIRMED",
                promised,
                returned,
                issueDocument,
                event.documentNumber(),
                event.receiverId(),
                reservedOn,
                issuedOn,
                event.occurredOn(),
                simulated);
    }

    private DeliveryDocument with(
            Position counted,
            String nextState,
            long back,
            @Nullable String voucher,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate doneOn) {
        return new DeliveryDocument(
                id,
                counted.value(),
                reservedAt,
                stockId,
                caseId,
                unitCode,
                nextState,
                promised,
                back,
                voucher,
                receiptDocument,
                receiverId,
                reservedOn,
                leftOn,
                doneOn,
                simulated);
    }
}
