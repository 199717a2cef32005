package vn.chungtay.bench;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * How large the benchmarks are, and the server that they run on.
 *
 * @param client connected to the server; its writes wait for a majority and its journals
 * @param uri of the server, for processes that connect to it themselves
 * @param serverStays whether it is another's, and its databases have to be dropped; ours goes with all that is in it
 * @param rounds how often each measurement is repeated
 * @param slot how long one measurement appends
 * @param writers how many append at the same time
 * @param aggregates how many events the aggregates have that are read
 * @param tracked how many events a tracker reads
 * @param scanned how many events axon-mongo reads at most: a server that scans ranges takes minutes for more
 * @param paced how many events the latency is taken of in each round
 * @param sizes how many events a log holds before its cost is measured; each is compared with the first
 * @param progress hears what is being done
 */
public record Setup(
        MongoClient client,
        String uri,
        boolean serverStays,
        int rounds,
        Duration slot,
        List<Integer> writers,
        List<Integer> aggregates,
        int tracked,
        int scanned,
        int paced,
        List<Integer> sizes,
        Consumer<String> progress) {

    /** A database that nothing else uses. */
    static String newDatabase() {
        return "bench_" + UUID.randomUUID().toString().replace("-", "");
    }
}
