package vn.chungtay.contribution.statement.read.debitview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import vn.chungtay.infra.service.table.PlainText;

/**
 * Which line of money that left is which entry, beyond doubt. All are of one fund and one amount. A line that has the number of an
 * entry's paper is that entry's; what nobody's number stands in is judged by the day. Either way a line and an entry belong together
 * only where neither fits another one.
 */
final class DebitMatching {

    /** Shorter numbers stand in every narrative. */
    private static final int SHORTEST_NUMBER = 5;

    private DebitMatching() {}

    /**
     * A line of the bank.
     *
     * @param text what the bank says of it
     */
    record Line(String debitId, LocalDate day, String text) {}

    /** An entry of the ledger. */
    record Entry(String entryId, LocalDate day, String documentNumber) {}

    /** A line and its entry. */
    record Pair(String debitId, String entryId) {}

    static List<Pair> pairs(List<Line> lines, List<Entry> entries) {
        List<Line> unnamed = lines.stream()
                .filter(line -> entries.stream().noneMatch(entry -> names(line, entry)))
                .toList();
        List<Entry> unnumbered = entries.stream()
                .filter(entry -> lines.stream().noneMatch(line -> names(line, entry)))
                .toList();
        List<Pair> pairs = new ArrayList<>(onlyOnes(lines, entries, DebitMatching::names));
        pairs.addAll(onlyOnes(unnamed, unnumbered, (line, entry) -> line.day().equals(entry.day())));
        return pairs;
    }

    private static List<Pair> onlyOnes(List<Line> lines, List<Entry> entries, BiPredicate<Line, Entry> fits) {
        List<Pair> pairs = new ArrayList<>();
        for (Line line : lines) {
            List<Entry> ofLine =
                    entries.stream().filter(entry -> fits.test(line, entry)).toList();
            if (ofLine.size() == 1
                    && lines.stream()
                                    .filter(other -> fits.test(other, ofLine.getFirst()))
                                    .count()
                            == 1) {
                pairs.add(new Pair(line.debitId(), ofLine.getFirst().entryId()));
            }
        }
        return pairs;
    }

    private static boolean names(Line line, Entry entry) {
        String number = lettersAndDigits(entry.documentNumber());
        return number.length() >= SHORTEST_NUMBER
                && lettersAndDigits(line.text()).contains(number);
    }

    private static String lettersAndDigits(String text) {
        return PlainText.of(text).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
