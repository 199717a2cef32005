package vn.chungtay.reporting.nationwide.sums;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.chungtay.reporting.nationwide.fold.Progress;
import vn.chungtay.reporting.nationwide.fold.Sum;
import vn.chungtay.test.servers.TestServers;

class MongoSumsTest {

    private static final MongoClient CLIENT = MongoClients.create(TestServers.mongodbUri());
    private static final TopicPartition PARTITION = new TopicPartition("chungtay.housing.v1", 3);
    private static final Instant AS_OF = Instant.parse("2025-04-02T03:00:00.123Z");

    private final MongoSums sums = new MongoSums(CLIENT.getDatabase(TestServers.newDatabase()), name -> name);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void keepsSumsAndProgress() {
        sums.write(PARTITION, Map.of("a", new Sum(3, 10), "b", new Sum(-4, 12)), progress(12));

        assertThat(read(-1)).isEqualTo(Map.of("a", new Sum(3, 10), "b", new Sum(-4, 12)));
        assertThat(read(10)).isEqualTo(Map.of("b", new Sum(-4, 12)));
        assertThat(sums.progress()).isEqualTo(Map.of("chungtay.housing.v1-3", progress(12)));
        assertThat(sums.writtenUpTo(PARTITION)).hasValue(12);
        assertThat(sums.writtenUpTo(new TopicPartition("chungtay.housing.v1", 4)))
                .isEmpty();
    }

    @Test
    void letsAnOldTaskOverwriteNothing() {
        sums.write(PARTITION, Map.of("a", new Sum(5, 20)), progress(25));

        sums.write(PARTITION, Map.of("a", new Sum(3, 10), "b", new Sum(1, 11)), progress(11));

        assertThat(read(-1)).isEqualTo(Map.of("a", new Sum(5, 20), "b", new Sum(1, 11)));
        assertThat(sums.writtenUpTo(PARTITION)).hasValue(25);
    }

    @Test
    void takesTheSameTwice() {
        sums.write(PARTITION, Map.of("a", new Sum(5, 20)), progress(25));
        sums.write(PARTITION, Map.of("a", new Sum(5, 20)), progress(25));

        assertThat(read(-1)).isEqualTo(Map.of("a", new Sum(5, 20)));
    }

    @Test
    void writesMoreThanOneBatch() {
        Map<String, Sum> many = IntStream.range(0, 2_500)
                .boxed()
                .collect(Collectors.toMap(number -> "cell-" + number, number -> new Sum(number, number)));

        sums.write(PARTITION, many, progress(2_500));

        assertThat(read(-1)).isEqualTo(many);
    }

    @Test
    void keepsPartitionsApart() {
        TopicPartition other = new TopicPartition("chungtay.housing.v1", 4);

        sums.write(PARTITION, Map.of("a", new Sum(5, 20)), progress(25));
        sums.write(other, Map.of("a", new Sum(2, 3)), progress(3));

        assertThat(read(-1)).isEqualTo(Map.of("a", new Sum(5, 20)));
        assertThat(sums.progress()).containsOnlyKeys("chungtay.housing.v1-3", "chungtay.housing.v1-4");
    }

    private Map<String, Sum> read(long after) {
        Map<String, Sum> read = new HashMap<>();
        sums.sumsAfter(PARTITION.toString(), after, read::put);
        return read;
    }

    private static Progress progress(long offset) {
        return new Progress(offset, "/chungtay/housing/log-1", offset * 2, AS_OF);
    }
}
