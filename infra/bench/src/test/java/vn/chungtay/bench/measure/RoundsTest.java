package vn.chungtay.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final List<String> order = new ArrayList<>();

    @Test
    void takesTurnsAndComparesWithinARound() throws Exception {
        Map<String, Rounds.Slot> slots = new LinkedHashMap<>();
        slots.put("a", slot("a", 1_000.0, 10.0, 1.0, 60.0)); // the first of each does not count
        slots.put("b", slot("b", 1.0, 5.0, 2.0, 20.0));

        Rounds rounds = Rounds.run(3, slots);

        assertThat(order).containsExactly("a", "b", "a", "b", "a", "b", "a", "b");
        assertThat(rounds.median("a")).isEqualTo(10);
        assertThat(rounds.ratio("a", "b").at(50)).isEqualTo(2);
        assertThat(rounds.ratio("a", "b").least()).isEqualTo(0.5);
        assertThat(rounds.ratio("a", "b").greatest()).isEqualTo(3);
    }

    private Rounds.Slot slot(String name, Double... values) {
        Iterator<Double> next = List.of(values).iterator();
        return () -> {
            order.add(name);
            return next.next();
        };
    }
}
