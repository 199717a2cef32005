package vn.chungtay.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.bench.measure.Percentiles;

class ResultTest {

    @Test
    void saysWhetherAGoalIsMet() {
        assertThat(Goal.atLeast(0.9).isMetBy(0.9)).isTrue();
        assertThat(Goal.atLeast(0.9).isMetBy(0.89)).isFalse();
        assertThat(Goal.atMost(10).isMetBy(10)).isTrue();
        assertThat(Goal.atMost(10).isMetBy(10.01)).isFalse();
    }

    @Test
    void putsGoalAndVerdictBesideTheFigure() {
        String table = Result.table(List.of(
                Figure.ratio("log / driver", Percentiles.of(List.of(0.8, 0.9, 1.0)), Goal.atLeast(0.85), "9 and 10 /s"),
                Figure.rate("tracking", 149_999, Goal.atLeast(150_000)),
                Figure.millis("p50", 1.5, null, "")));

        assertThat(table.lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "| measured | figure | goal | | spread; rates of this run |",
                        table.lines().toList().get(1).replaceAll(" +", " "),
                        "| log / driver | 0.90 × | ≥ 0.85 × | met | 0.80 to 1.00; 9 and 10 /s |",
                        "| tracking | 149,999 /s | ≥ 150,000 /s | missed | |",
                        "| p50 | 1.50 ms | | | |");
        assertThat(table.lines().mapToInt(String::length).distinct()).hasSize(1);
    }

    @Test
    void keepsTheLastResultOnly(@TempDir Path folder) throws Exception {
        Path file = result("old").write(folder, "server");

        assertThat(result("new").write(folder, "server")).isEqualTo(file);
        assertThat(Files.readString(file))
                .contains("- date: 2025-01-09T07:30:00Z", "- server: new", "## Append")
                .doesNotContain("old");
    }

    private static Result result(String server) {
        Result result = new Result(Instant.parse("2025-01-09T07:30:59Z"), Map.of("server", server));
        result.add("Append", List.of(Figure.rate("log", 1, null)));
        return result;
    }
}
