package vn.chungtay.reporting.nationwide.sums;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

class MendedSumsTest {

    private static final MongoClient CLIENT = MongoClients.create(TestServers.mongodbUri());

    private final MendedSums sums = new MendedSums(CLIENT.getDatabase(TestServers.newDatabase()), name -> name);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void addsUpTheEventsOfEachAggregate() {
        sums.add("log|case-1", 3, Map.of("a", 1L, "b", -5L));
        sums.add("log|case-1", 4, Map.of("a", 2L));
        sums.add("log|case-2", 0, Map.of("a", 7L));

        assertThat(read()).isEqualTo(Map.of("log|case-1 a", 3L, "log|case-1 b", -5L, "log|case-2 a", 7L));
    }

    @Test
    void countsAnEventOnceHoweverOftenItComes() {
        sums.add("log|case-1", 3, Map.of("a", 1L));
        sums.add("log|case-1", 4, Map.of("a", 2L));
        sums.add("log|case-1", 3, Map.of("a", 1L));
        sums.add("log|case-1", 4, Map.of("a", 2L));

        assertThat(read()).isEqualTo(Map.of("log|case-1 a", 3L));
    }

    @Test
    void saysWhenAnythingMayHaveChanged() {
        long nothing = sums.changes();
        sums.add("log|case-1", 3, Map.of("a", 1L));
        long first = sums.changes();
        sums.add("log|case-1", 3, Map.of("a", 1L));

        assertThat(nothing).isNotEqualTo(first);
        assertThat(sums.changes())
                .as("a crash may have come between sum and number")
                .isNotEqualTo(first);
    }

    private Map<String, Long> read() {
        Map<String, Long> read = new HashMap<>();
        sums.forEach((aggregate, cell, total) -> read.put(aggregate + " " + cell, total));
        return read;
    }
}
