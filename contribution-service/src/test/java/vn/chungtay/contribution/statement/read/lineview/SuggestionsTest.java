package vn.chungtay.contribution.statement.read.lineview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.LINE_WAITS;
import static vn.chungtay.contribution.Samples.OPENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.drive.read.driveview.UnitDrives.Candidate;
import vn.chungtay.contribution.transfercode.read.codeview.IssuedCodes.Issued;
import vn.chungtay.infra.service.view.Position;

class SuggestionsTest {

    private static final LineDocument LINE = LineDocument.waits(LINE_WAITS, new Position(1));
    private static final Candidate OWN = new Candidate(DRIVE, "Chung tay xóa nhà tạm", 500_000L, OPENS, CLOSES);
    private static final Candidate STORM = new Candidate("drive-storm", "Ủng hộ đồng bào bão lũ", 0, OPENS, CLOSES);
    private static final Candidate OLD =
            new Candidate("drive-old", "Tết vì người nghèo", 0, OPENS.minusYears(1), CLOSES.minusYears(1));

    @Test
    void ranksWhatTheGiverWroteAboveTheAccount() {
        assertThat(Suggestions.rank(LINE, "NGUYEN VAN A UNG HO DONG BAO BAO LU", List.of(), List.of(OLD, OWN, STORM)))
                .containsExactly(
                        new Suggestion("drive-storm", null, 70, List.of("NAME", "DAY")),
                        new Suggestion(DRIVE, null, 50, List.of("ACCOUNT", "DAY", "AMOUNT")));
    }

    @Test
    void ranksTheAccountFirstWhereNothingIsWritten() {
        assertThat(Suggestions.rank(LINE, "CK", List.of(), List.of(STORM, OWN)))
                .extracting(Suggestion::driveId)
                .containsExactly(DRIVE, "drive-storm");
    }

    @Test
    void countsTheAmountUpToWhatIsMissing() {
        var almost = new Candidate(DRIVE, "", 499_999L, OPENS, CLOSES);

        assertThat(Suggestions.rank(LINE, "", List.of(), List.of(OWN))
                        .getFirst()
                        .reasons())
                .contains("AMOUNT");
        assertThat(Suggestions.rank(LINE, "", List.of(), List.of(almost))
                        .getFirst()
                        .reasons())
                .doesNotContain("AMOUNT");
    }

    @Test
    void ranksEveryNearCodeFirst() {
        var house = new Issued("drive-near", "case-near");
        var other = new Issued("drive-other", null);

        assertThat(Suggestions.rank(LINE, "UNG HO DONG BAO BAO LU", List.of(house, other), List.of(OWN, STORM)))
                .extracting(Suggestion::driveId, Suggestion::namedCaseId, Suggestion::reasons)
                .startsWith(
                        tuple("drive-near", "case-near", List.of("NEAR_CODE")),
                        tuple("drive-other", null, List.of("NEAR_CODE")))
                .hasSize(4);
    }

    @Test
    void givesADriveOnceWhereItsCodeIsNear() {
        assertThat(Suggestions.rank(LINE, "CK", List.of(new Issued(DRIVE, null)), List.of(OWN, STORM)))
                .extracting(Suggestion::driveId)
                .containsExactly(DRIVE, "drive-storm");
    }

    @Test
    void givesAtMostFiveAndNoneWithoutAReason() {
        List<Candidate> many = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> new Candidate("drive-" + i, "", 0, OPENS, CLOSES))
                .toList();

        assertThat(Suggestions.rank(LINE, "", List.of(), many)).hasSize(5);
        assertThat(Suggestions.rank(LINE, "", List.of(), List.of(OLD))).isEmpty();
    }
}
