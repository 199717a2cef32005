package vn.chungtay.contribution.receipt.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.receipt.events.ReceiptNumberTaken;

/**
 * A book of receipts. Its numbers are taken one after the other, each in the commit of its receipt: the log lets two that want
 * the same number never both pass, and one that fails leaves none out. Full books are never opened again.
 */
@Aggregate
public class ReceiptBook {

    /** Numbers in one book. */
    static final int NUMBERS = 500;

    @AggregateIdentifier
    private @Nullable String bookId;

    private int taken;

    /** For Axon: a book before its first number. */
    public ReceiptBook() {}

    /** Names a book. */
    static String id(String unitCode, int year, long firstNumber) {
        return "receiptbook-" + unitCode + "-" + year + "-" + firstNumber;
    }

    /** How many of its numbers are taken. */
    int taken() {
        return taken;
    }

    /** Takes its next number. */
    void take(ReceiptNumberTaken number) {
        apply(number);
    }

    @EventSourcingHandler
    void evolve(ReceiptNumberTaken event) {
        bookId = event.bookId();
        taken++;
    }

    /** The id, once a number is taken. */
    @Nullable
    String bookId() {
        return bookId;
    }
}
