package vn.chungtay.contribution.stock.read.stockview;

import java.time.LocalDate;

/**
 * A stock: {@code given = available + reserved + issued + confirmed}, all in {@code quantityUnit}.
 *
 * @param stockId the stock
 * @param driveId the drive it was given to
 * @param unitCode the unit that keeps it
 * @param item what it is, {@code WORKING_DAYS} for labour
 * @param quantityUnit what it is counted in, {@code PERSON_DAY} for labour
 * @param given all that came in, as the last corrections have it
 * @param available what is free
 * @param reserved promised and still there
 * @param issued out and not yet confirmed
 * @param confirmed with its receivers
 * @param simulated whether the drive was made up for a demonstration
 * @param firstOn the day of the first gift
 */
public record StockView(
        String stockId,
        String driveId,
        String unitCode,
        String item,
        String quantityUnit,
        long given,
        long available,
        long reserved,
        long issued,
        long confirmed,
        boolean simulated,
        LocalDate firstOn) {

    static StockView of(StockDocument stock) {
        return new StockView(
                stock.id(),
                stock.driveId(),
                stock.unitCode(),
                stock.item(),
                stock.quantityUnit(),
                stock.given(),
                stock.available(),
                stock.reserved(),
                stock.issued(),
                stock.confirmed(),
                stock.simulated(),
                stock.firstOn());
    }
}
