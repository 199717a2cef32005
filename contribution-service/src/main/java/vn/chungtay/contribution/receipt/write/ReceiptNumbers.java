package vn.chungtay.contribution.receipt.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.receipt.events.ReceiptNumberTaken;

/** Hands out the numbers of receipts: from 1 without gaps for each unit and year. */
@Component
public class ReceiptNumbers {

    private final Repository<ReceiptRegister> registers;
    private final Repository<ReceiptBook> books;

    public ReceiptNumbers(Repository<ReceiptRegister> registers, Repository<ReceiptBook> books) {
        this.registers = registers;
        this.books = books;
    }

    /** The next number of a unit and year. Nobody else gets it until this commit is made or given up. */
    Next next(String unitCode, int year) throws Exception {
        Aggregate<ReceiptRegister> register =
                registers.loadOrCreate(ReceiptRegister.id(unitCode, year), ReceiptRegister::new);
        long open = register.invoke(ReceiptRegister::openBook);
        if (open == 0) {
            return begin(register, unitCode, year, 1);
        }
        Aggregate<ReceiptBook> book = book(unitCode, year, open);
        int taken = book.invoke(ReceiptBook::taken);
        return taken == ReceiptBook.NUMBERS
                ? begin(register, unitCode, year, open + ReceiptBook.NUMBERS)
                : new Next(unitCode, year, open, open + taken, register, book);
    }

    private Next begin(Aggregate<ReceiptRegister> register, String unitCode, int year, long first) throws Exception {
        return new Next(unitCode, year, first, first, register, book(unitCode, year, first));
    }

    private Aggregate<ReceiptBook> book(String unitCode, int year, long firstNumber) throws Exception {
        return books.loadOrCreate(ReceiptBook.id(unitCode, year, firstNumber), ReceiptBook::new);
    }

    /**
     * A number that is free.
     *
     * @param firstOfBook first number of its book
     * @param number the number
     */
    record Next(
            String unitCode,
            int year,
            long firstOfBook,
            long number,
            Aggregate<ReceiptRegister> register,
            Aggregate<ReceiptBook> book) {

        /** Takes it, after the receipt: the commit's receipt names what stands first. */
        void takeFor(String receiptId, LocalDate day) {
            if (number == firstOfBook) {
                register.execute(books -> books.begin(unitCode, year, firstOfBook, day));
            }
            String bookId = ReceiptBook.id(unitCode, year, firstOfBook);
            book.execute(numbers -> numbers.take(new ReceiptNumberTaken(bookId, number, receiptId, day)));
        }
    }
}
