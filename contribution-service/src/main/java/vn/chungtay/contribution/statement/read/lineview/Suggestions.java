package vn.chungtay.contribution.statement.read.lineview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.contribution.drive.read.driveview.UnitDrives.Candidate;
import vn.chungtay.contribution.transfercode.read.codeview.IssuedCodes.Issued;
import vn.chungtay.infra.service.table.PlainText;

/**
 * Ranks drives by what a line says. First of all are those whose code the giver wrote with one slip of the pen, all of them where
 * it may be several. Otherwise words of the drive's name in the narrative, without diacritics, weigh most, then the account,
 * the day and the amount. It only orders what an officer sees; what the line is, people decide.
 */
final class Suggestions {

    private static final int MOST = 5;
    private static final int NEAR_CODE = 100;
    private static final int NAME = 50;
    private static final int ACCOUNT = 25;
    private static final int DAY = 20;
    private static final int AMOUNT = 5;

    /** Shorter words stand in every narrative. */
    private static final int SHORTEST_WORD = 3;

    private Suggestions() {}

    /**
     * What the line may be, the likeliest first.
     *
     * @param near what codes mean that the narrative nearly has
     * @param drives the unit's drives
     */
    static List<Suggestion> rank(LineDocument line, String narrative, List<Issued> near, List<Candidate> drives) {
        Set<String> words = words(narrative);
        List<String> nearDrives = near.stream().map(Issued::driveId).toList();
        Stream<Suggestion> byCode = near.stream()
                .map(code -> new Suggestion(code.driveId(), code.namedCaseId(), NEAR_CODE, List.of("NEAR_CODE")));
        Stream<Suggestion> byTheRest = drives.stream()
                .filter(drive -> !nearDrives.contains(drive.driveId()))
                .map(drive -> suggestion(line, words, drive))
                .filter(suggestion -> suggestion.score() > 0)
                .sorted(Comparator.comparingInt(Suggestion::score).reversed().thenComparing(Suggestion::driveId));
        return Stream.concat(byCode, byTheRest).limit(MOST).toList();
    }

    private static Suggestion suggestion(LineDocument line, Set<String> words, Candidate drive) {
        List<String> reasons = new ArrayList<>();
        int score = add(reasons, "NAME", NAME * share(words(drive.name()), words) / 100)
                + add(reasons, "ACCOUNT", drive.driveId().equals(line.driveId()) ? ACCOUNT : 0)
                + add(reasons, "DAY", open(drive, line) ? DAY : 0)
                + add(reasons, "AMOUNT", line.amountVnd() <= drive.missingVnd() ? AMOUNT : 0);
        return new Suggestion(drive.driveId(), null, score, reasons);
    }

    private static int add(List<String> reasons, String reason, int score) {
        if (score > 0) {
            reasons.add(reason);
        }
        return score;
    }

    private static boolean open(Candidate drive, LineDocument line) {
        return !line.bookedOn().isBefore(drive.opensOn()) && !line.bookedOn().isAfter(drive.closesOn());
    }

    /** How many of the wanted words are there, percent. */
    private static int share(Set<String> wanted, Set<String> there) {
        if (wanted.isEmpty()) {
            return 0;
        }
        return (int) (100 * wanted.stream().filter(there::contains).count() / wanted.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(PlainText.of(text).split("[^a-z0-9]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
