package vn.chungtay.contribution.receipt.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A unit began the next book of receipts of a year: the one before is full, or there was none.
 *
 * @param registerId all books of the unit and year, {@code receiptregister-<unit>-<year>}
 * @param unitCode the unit, for example {@code T63-08}
 * @param year the year of its numbers
 * @param firstNumber the first number in it
 * @param occurredOn the day of its first receipt, in Vietnam
 */
@Stored(name = "contribution.ReceiptBookBegun", revision = 1)
public record ReceiptBookBegun(String registerId, String unitCode, int year, long firstNumber, LocalDate occurredOn) {}
