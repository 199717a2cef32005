package vn.chungtay.contribution.stock.read.stockview;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.shared.StockId;
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
 * @param given all that ever came in
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
        StockId stock = new StockId(first.stockId());
        return new StockDocument(
                first.stockId(),
                -1,
                first.driveId(),
                first.unitCode(),
                stock.item(),
                stock.quantityUnit(),
                0,
                0,
                0,
                0,
                first.simulated(),
                first.occurredOn());
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
