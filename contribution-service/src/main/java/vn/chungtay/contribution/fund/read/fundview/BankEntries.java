package vn.chungtay.contribution.fund.read.fundview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/**
 * What a fund held at a month's end, and those of its entries that a line of the bank is tied to, or should be. Gifts are none of
 * them: what came in by bank is a gift by its line, and what came in by hand has none.
 */
@Component
public class BankEntries {

    private static final int BATCH = 500;
    private static final List<String> OUT =
            names(Account.DISBURSED, Account.REFUNDED, Account.FEES, Account.TRANSFERS_OUT);
    private static final List<String> IN = names(Account.RETURNED, Account.TRANSFERS_IN, Account.INTEREST);

    private final Views views;

    public BankEntries(Views views) {
        this.views = views;
    }

    /**
     * An entry, or a correction of it, which stands in the books on a day of its own.
     *
     * @param entryId {@code entry-<place in the log>}; of a correction the entry that it corrects
     * @param bookedOn the day on which it stands in the books
     * @param in whether the money came in
     * @param account where it came from or went
     * @param amountVnd đồng; of a correction the difference, below 0 where it is less
     * @param documentNumber number of the paper behind it; absent where there is none
     */
    public record BankEntry(
            String entryId,
            LocalDate bookedOn,
            boolean in,
            String account,
            long amountVnd,
            @Nullable String documentNumber) {

        static BankEntry of(EntryDocument entry) {
            boolean debited = Account.valueOf(entry.debit()).held();
            String outside = debited ? entry.credit() : entry.debit();
            boolean in = IN.contains(outside);
            return new BankEntry(
                    entry.correctsEntryId() == null ? entry.entryId() : entry.correctsEntryId(),
                    entry.bookDay(),
                    in,
                    outside,
                    in == debited ? entry.amountVnd() : -entry.amountVnd(),
                    entry.documentNumber());
        }

        /** With a correction of it, whose paper and day are its own. */
        public BankEntry plus(BankEntry correction) {
            return new BankEntry(entryId, bookedOn, in, account, amountVnd + correction.amountVnd, documentNumber);
        }
    }

    /**
     * What the fund held, free and set aside, at the end of a month by its books, đồng.
     *
     * @throws NotFound {@code fund.unknown}
     */
    public long heldVnd(String fundId, YearMonth month, MinPosition minPosition) {
        return views.read(FundViewProjector.VIEW, minPosition, funds -> {
                    if (funds.find(FundDocument.class, fundId) == null) {
                        throw new NotFound("fund.unknown", Map.of("id", fundId));
                    }
                    return funds
                            .find(
                                    MonthDocument.class,
                                    query(where("fundId")
                                            .is(fundId)
                                            .and("month")
                                            .lte(month.toString())))
                            .stream()
                            .mapToLong(booked -> booked.inVnd() - booked.outVnd())
                            .sum();
                })
                .data();
    }

    /** The entries up to a day, and what corrected them up to then, in the order of the ledger. */
    public void through(String fundId, LocalDate day, MinPosition minPosition, Consumer<BankEntry> entries) {
        ServedDocuments funds = views.read(FundViewProjector.VIEW, minPosition, documents -> documents)
                .data();
        List<EntryDocument> batch = after(funds, fundId, -1);
        while (!batch.isEmpty()) {
            batch.stream()
                    .filter(entry -> !entry.bookDay().isAfter(day))
                    .map(BankEntry::of)
                    .forEach(entries);
            batch = after(funds, fundId, batch.getLast().id());
        }
    }

    private static List<EntryDocument> after(ServedDocuments funds, String fundId, long id) {
        Criteria moved = where("fundId")
                .is(fundId)
                .and("_id")
                .gt(id)
                .orOperator(
                        where("debit").in(OUT),
                        where("credit").in(IN),
                        where("correctsEntryId").ne(null));
        return funds.find(EntryDocument.class, query(moved).with(Sort.by("_id")).limit(BATCH));
    }

    private static List<String> names(Account... accounts) {
        return Stream.of(accounts).map(Account::name).toList();
    }
}
