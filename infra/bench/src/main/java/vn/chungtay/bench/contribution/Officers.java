package vn.chungtay.bench.contribution;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.test.security.TestTokens;

/**
 * Officers of the units of all provinces who record gifts in cash over HTTP, each with a token of their own, at a given rate together. Each
 * begins the next gift when it is due, however long the last one took; a gift that is begun late has waited.
 */
public final class Officers {

    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final double NANOS_A_MILLI = 1e6;
    private static final int CREATED = 201;

    private final RunningContribution service;
    private final List<OpenedDrive> drives;
    private final List<Officer> officers;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Opens a drive for the unit of each province; the officers are spread over them. */
    public Officers(RunningContribution service, int number) {
        this.service = service;
        this.drives = service.provincialUnits().stream().map(service::openDrive).toList();
        this.officers = IntStream.range(0, number)
                .mapToObj(index -> officer(index, drives.get(index % drives.size())))
                .toList();
    }

    private record Officer(OpenedDrive drive, String token) {}

    /**
     * What they recorded.
     *
     * @param millis from when a gift was due until its answer was there, for each
     * @param totalVnd sum of the gifts that were answered, đồng
     */
    public record Recorded(List<Double> millis, long totalVnd) {

        public Recorded {
            millis = List.copyOf(millis);
        }
    }

    /**
     * Records so many gifts, and returns when all are answered.
     *
     * @param perSecond rate of all officers together
     * @throws IllegalStateException where one is refused
     */
    public Recorded record(int gifts, int perSecond) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        List<Future<List<Double>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int first = 0; first < officers.size(); first++) {
                int from = first;
                all.add(threads.submit(() -> record(officers.get(from), from, gifts, perSecond, begin)));
            }
        }
        List<Double> millis = new ArrayList<>();
        for (Future<List<Double>> one : all) {
            millis.addAll(one.get());
        }
        return new Recorded(millis, gifts * (gifts + 1L) / 2);
    }

    /** What the ledgers of all drives have, đồng. */
    public long creditedVnd() {
        return drives.stream()
                .flatMap(drive -> service.ledger(drive, GiftCredited.class))
                .mapToLong(GiftCredited::amountVnd)
                .sum();
    }

    private static Officer officer(int index, OpenedDrive drive) {
        return new Officer(drive, TestTokens.token("officer-" + index, drive.unitCode(), "officer"));
    }

    private List<Double> record(Officer officer, int first, int gifts, int perSecond, long begin)
            throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int gift = first; gift < gifts; gift += officers.size()) {
            long due = begin + gift * NANOS_A_SECOND / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            HttpResponse<String> answer = client.send(request(officer, gift), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                throw new IllegalStateException("A gift was answered " + answer.statusCode() + ": " + answer.body());
            }
            millis.add((System.nanoTime() - due) / NANOS_A_MILLI);
        }
        return millis;
    }

    /** Every amount once, so that a gift that is missing and another that is counted twice do not make up for each other. */
    private HttpRequest request(Officer officer, int gift) {
        URI gifts = service.address()
                .resolve("/api/v1/contributions/drives/" + officer.drive().id().value() + "/gifts/money");
        return HttpRequest.newBuilder(gifts)
                .header("Authorization", "Bearer " + officer.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"amountVnd": %d, "receivedIn": "CASH", "occurredOn": "%s",
                         "donor": {"kind": "PERSON", "name": "Người cho %d"}}
                        """.formatted(gift + 1, RunningContribution.OPENS, gift)))
                .build();
    }
}
