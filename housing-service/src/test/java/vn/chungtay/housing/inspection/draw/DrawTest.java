package vn.chungtay.housing.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final Seed SEED = new Seed("00000000000000ff");

    private static List<String> cases(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("case-0194670e-0000-7000-8000-%012d"::formatted)
                .toList();
    }

    @Test
    void drawsTheSameWithTheSameSeed() {
        assertThat(Draw.from(cases(1_000), SEED, 20))
                .hasSize(20)
                .doesNotHaveDuplicates()
                .isEqualTo(Draw.from(cases(1_000), SEED, 20))
                .isNotEqualTo(Draw.from(cases(1_000), new Seed("00000000000000fe"), 20));
    }

    /** As {@code printf '00000000000000ff|A' | sha256sum} and so on say: C 66…, B b1…, A cb…. */
    @Test
    void drawsWhatAnyToolDraws() {
        assertThat(Draw.from(List.of("A", "B", "C"), SEED, 3)).containsExactly("C", "B", "A");
        assertThat(Draw.from(List.of("A", "B", "C"), SEED, 2)).containsExactly("C", "B");
    }

    @Test
    void doesNotDependOnTheOrderOfThePopulation() {
        List<String> backwards = cases(1_000).reversed();

        assertThat(Draw.from(backwards, SEED, 20)).isEqualTo(Draw.from(cases(1_000), SEED, 20));
    }

    @Test
    void drawsAllWhereFewerAreThere() {
        assertThat(Draw.from(cases(3), SEED, 4)).containsExactlyInAnyOrderElementsOf(cases(3));
        assertThat(Draw.from(List.of(), SEED, 4)).isEmpty();
    }

    /** 4,000 draws of 5 of 20: each case 1,000 times, give or take five times the standard deviation of 27.4. */
    @Test
    void favoursNoCase() {
        var random = new Random(8);
        Map<String, Integer> times = new HashMap<>();
        for (int draw = 0; draw < 4_000; draw++) {
            Draw.from(cases(20), Seed.next(random), 5).forEach(drawn -> times.merge(drawn, 1, Integer::sum));
        }

        assertThat(times).hasSize(20);
        assertThat(Collections.min(times.values())).isGreaterThan(1_000 - 137);
        assertThat(Collections.max(times.values())).isLessThan(1_000 + 137);
    }

    @Test
    void aSeedIsAlwaysSixteenDigits() {
        assertThat(Seed.next(() -> 255).value()).isEqualTo("00000000000000ff");
        assertThat(Seed.next(() -> -1).value()).isEqualTo("f".repeat(16));
    }

    /** {@code printf 'A\nB\n' | sha256sum}. */
    @Test
    void thePopulationIsHashedAsAFileInItsOrder() {
        var population = new Population(List.of("B", "A"), 0);

        assertThat(population.parts()).containsExactly("A\nB\n");
        assertThat(population.sha256()).isEqualTo("daee1cd25194ae952d046ad9b9c81d3c07dc5332440b58d6d7461b248be56712");
    }

    @Test
    void aLargePopulationStandsInParts() {
        var population = new Population(cases(10_001), 0);

        assertThat(population.parts()).hasSize(2);
        assertThat(String.join("", population.parts())).isEqualTo(String.join("\n", cases(10_001)) + "\n");
        assertThat(new Population(cases(10_000), 0).parts()).hasSize(1);
    }

    /** As many as the country had; the two lowest tickets as another tool finds them, see the README of the service. */
    @Test
    void drawsFromTheWholeCountryInPartsThatADocumentHolds() {
        var country = new Population(cases(334_234), 0);

        assertThat(country.parts())
                .hasSize(34)
                .allSatisfy(part -> assertThat(part.length()).isLessThan(500_000));
        assertThat(Draw.from(country.caseIds(), SEED, 500)).hasSize(500).doesNotHaveDuplicates();
        assertThat(Draw.from(country.caseIds(), SEED, 2))
                .containsExactly(
                        "case-0194670e-0000-7000-8000-000000280134", "case-0194670e-0000-7000-8000-000000173144");
    }
}
