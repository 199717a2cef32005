package vn.chungtay.contribution.stock.read.stockview;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.events.StockCorrected;
import vn.chungtay.contribution.stock.events.StockGiven;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A stock as it is kept. All that was given is available, reserved, issued or confirmed.
 *
 * @param id the stock
 * @param position see {@link ViewDocument#position()}
 * @param driveId the drive it was given to
 * @param unitCode the unit that keeps it
 * @param item what it is
 * @param quantityUnit what it is counted in
 * @param given all that came in, as the last corrections have it
 * @param reserved promised and still there
 * @param issued out and not yet confirmed
 * @param confirmed with its receivers
 * @param simulated whether the drive was made up for a demonstration
 * @param firstOn the day of the first gift
 */
@Document("stockView")
record StockDocument(
        String id,
        long position,
        @Indexed String driveId,
        @Indexed String unitCode,
        String item,
        String quantityUnit,
        long given,
        long reserved,
        long issued,
        long confirmed,
        boolean simulated,
        LocalDate firstOn)
        implements ViewDocument {

    /** Before its first gift is counted. */
    static StockDocument of(StockGiven first) {
        return of(first.stockId(), first.driveId(), first.unitCode(), first.simulated(), first.occurredOn());
    }

    /** Before anything is counted: a gift was corrected before it came in. */
    static StockDocument of(StockCorrected first) {
        return of(first.stockId(), first.driveId(), first.unitCode(), first.simulated(), first.receivedOn());
    }

    private static StockDocument of(
            String stockId, String driveId, String unitCode, boolean simulated, LocalDate firstOn) {
        StockId stock = new StockId(stockId);
        return new StockDocument(
                stockId, -1, driveId, unitCode, stock.item(), stock.quantityUnit(), 0, 0, 0, 0, simulated, firstOn);
    }

    /** What is free. */
    long available() {
        return given - reserved - issued - confirmed;
    }

    StockDocument with(Position counted, long moreGiven, long moreReserved, long moreIssued, long moreConfirmed) {
        return new StockDocument(
                id,
                counted.value(),
                driveId,
                unitCode,
                item,
                quantityUnit,
                given + moreGiven,
                reserved + moreReserved,
                issued + moreIssued,
                confirmed + moreConfirmed,
                simulated,
                firstOn);
    }
}
