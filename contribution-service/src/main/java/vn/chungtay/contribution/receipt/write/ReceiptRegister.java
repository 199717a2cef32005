package vn.chungtay.contribution.receipt.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.receipt.events.ReceiptBookBegun;

/**
 * The books of receipts of a unit in a year, as they stand on a shelf. It grows by one event for each book, so that the longest
 * year is soon read.
 */
@Aggregate
public class ReceiptRegister {

    @AggregateIdentifier
    private @Nullable String registerId;

    private long openBook;

    /** For Axon: a register before its first book. */
    public ReceiptRegister() {}

    /** Names the register of a unit and year. */
    static String id(String unitCode, int year) {
        return "receiptregister-" + unitCode + "-" + year;
    }

    /** First number of the book in use, 0 before the first. */
    long openBook() {
        return openBook;
    }

    /** Begins a book; that the one before is full was seen before. */
    void begin(String unitCode, int year, long firstNumber, LocalDate day) {
        apply(new ReceiptBookBegun(id(unitCode, year), unitCode, year, firstNumber, day));
    }

    @EventSourcingHandler
    void evolve(ReceiptBookBegun event) {
        registerId = event.registerId();
        openBook = event.firstNumber();
    }

    /** The id, once there is a book. */
    @Nullable
    String registerId() {
        return registerId;
    }
}
