package vn.chungtay.contribution.receipt.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A number of a book was given to a receipt. Stands in one commit with the receipt itself.
 *
 * @param bookId the book, {@code receiptbook-<unit>-<year>-<first number>}
 * @param number the number
 * @param receiptId the receipt that has it
 * @param occurredOn the day it was issued, in Vietnam
 */
@Stored(name = "contribution.ReceiptNumberTaken", revision = 1)
public record ReceiptNumberTaken(String bookId, long number, String receiptId, LocalDate occurredOn) {}
