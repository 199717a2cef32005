package vn.chungtay.contribution.closing.read.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.closing.read.reconciliation.OpenItem.Kind;
import vn.chungtay.contribution.fund.read.fundview.BankEntries;
import vn.chungtay.contribution.fund.read.fundview.BankEntries.BankEntry;
import vn.chungtay.contribution.statement.read.debitview.BookedDebits;
import vn.chungtay.contribution.statement.read.debitview.BookedDebits.BookedDebit;
import vn.chungtay.contribution.statement.read.lineview.BookedCredits;
import vn.chungtay.contribution.statement.read.lineview.BookedCredits.BookedCredit;
import vn.chungtay.infra.service.view.MinPosition;

/**
 * Finds what stood on one side only at the end of a day. A line and an entry that are tied cancel out where both belong to the days
 * before; where one of them is of a later day, the other one was still under way. An entry stands at what corrections of those days
 * left of it.
 */
@Component
class OpenItems {

    private final BankEntries entries;
    private final BookedCredits credits;
    private final BookedDebits debits;

    OpenItems(BankEntries entries, BookedCredits credits, BookedDebits debits) {
        this.entries = entries;
        this.credits = credits;
        this.debits = debits;
    }

    /**
     * Both sides of a fund, for as long as they are compared: a fund's entries beside gifts are a few thousand.
     *
     * @param booked its entries by their ids
     * @param explained those of them that a line is, or was taken for
     * @param leftAgain the lines that came in and were paid back
     */
    private record Sides(
            Map<String, BankEntry> booked, Set<String> explained, Set<String> leftAgain, Consumer<OpenItem> open) {

        void line(Kind kind, String id, LocalDate day, long amountVnd, String about, List<String> entryIds) {
            explained.addAll(entryIds);
            long bookedVnd = entryIds.stream()
                    .map(booked::get)
                    .filter(Objects::nonNull)
                    .mapToLong(BankEntry::amountVnd)
                    .sum();
            if (amountVnd != bookedVnd) {
                open.accept(new OpenItem(kind, id, day, amountVnd - bookedVnd, about, null));
            }
        }

        void entry(BankEntry entry) {
            if (!explained.contains(entry.entryId()) && entry.amountVnd() != 0) {
                open.accept(new OpenItem(
                        entry.in() ? Kind.ENTRY_IN : Kind.ENTRY_OUT,
                        entry.entryId(),
                        entry.bookedOn(),
                        entry.amountVnd(),
                        entry.account(),
                        entry.documentNumber()));
            }
        }
    }

    /** The lines first, then the entries. */
    void through(
            String fundId,
            Collection<String> accountIds,
            LocalDate day,
            MinPosition minPosition,
            Consumer<OpenItem> open) {
        var sides = new Sides(new HashMap<>(), new HashSet<>(), new HashSet<>(), open);
        entries.through(
                fundId, day, minPosition, entry -> sides.booked().merge(entry.entryId(), entry, BankEntry::plus));
        List<BookedDebit> left = new ArrayList<>();
        debits.through(fundId, day, minPosition, left::add);
        Set<String> paidBack = left.stream()
                .map(BookedDebit::paidLineId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        credits.through(accountIds, day, minPosition, line -> credit(sides, paidBack, line));
        left.forEach(line -> debit(sides, line));
        sides.booked().values().stream()
                .sorted(Comparator.comparing(BankEntry::bookedOn).thenComparing(BankEntry::entryId))
                .forEach(sides::entry);
    }

    /** What came in and left again is in the bank no more: both lines cancel out, where both belong to the days before. */
    private static void credit(Sides sides, Set<String> paidBack, BookedCredit line) {
        boolean leftAgain = paidBack.contains(line.lineId());
        if (leftAgain) {
            sides.leftAgain().add(line.lineId());
        }
        String about = line.notAGift() == null ? line.state() : line.notAGift();
        long amountVnd = leftAgain ? 0 : line.amountVnd();
        sides.line(Kind.LINE_IN, line.lineId(), line.bookedOn(), amountVnd, about, line.entryIds());
    }

    private static void debit(Sides sides, BookedDebit line) {
        if (line.paidLineId() == null || !sides.leftAgain().contains(line.paidLineId())) {
            sides.line(Kind.LINE_OUT, line.debitId(), line.bookedOn(), line.amountVnd(), line.state(), line.entryIds());
        }
    }
}
