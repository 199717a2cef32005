package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.EventMessage;
import vn.chungtay.test.servers.FaultyProxy;
import vn.chungtay.test.servers.FaultyProxy.Fault;
import vn.chungtay.test.servers.TestServers;

/** A log whose server takes no insert until it is released. */
final class BlockedLog implements AutoCloseable {

    static final Duration LONGEST = Duration.ofSeconds(30);

    private final FaultyProxy proxy = new FaultyProxy(TestServers.mongodbUri());
    private final SentCommands sent = new SentCommands();
    private final CountDownLatch blocked = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final TestLog test;
    private volatile Fault afterwards = Fault.NONE;

    BlockedLog(LogSettings settings) {
        test = TestLog.on(proxy.uri(), TestServers.newDatabase(), settings, sent);
        proxy.inserts(TestLog.COMMITS, this::waitForRelease);
    }

    TestLog test() {
        return test;
    }

    SentCommands sent() {
        return sent;
    }

    void release() {
        release(Fault.NONE);
    }

    /** From now on this happens to every insert. */
    void release(Fault fault) {
        afterwards = fault;
        released.countDown();
    }

    /** How many inserts there were that arrive now. */
    int deliverAllLate() {
        int delivered = 0;
        while (proxy.deliverLate()) {
            delivered++;
        }
        return delivered;
    }

    /** Appends in a thread of its own. */
    CompletableFuture<Void> append(EventMessage<?>... events) {
        return CompletableFuture.runAsync(() -> test.engine().appendEvents(events), callers);
    }

    /** As {@link #append}; returns when the commit is on its way to the server. */
    CompletableFuture<Void> appendFirst(EventMessage<?>... events) throws InterruptedException {
        CompletableFuture<Void> first = append(events);
        assertThat(blocked.await(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return first;
    }

    /**
     * Appends one commit more than the queue has places, and returns when one was refused, so that all others wait.
     *
     * @return those that wait
     */
    List<CompletableFuture<Void>> fillQueue(int places, IntFunction<EventMessage<?>> commit) {
        List<CompletableFuture<Void>> appends = new ArrayList<>();
        for (int n = 0; n <= places; n++) {
            appends.add(append(commit.apply(n)));
        }
        await().atMost(LONGEST).until(() -> appends.stream().anyMatch(CompletableFuture::isDone));
        CompletableFuture<Void> refused =
                appends.stream().filter(CompletableFuture::isDone).findFirst().orElseThrow();
        assertThat(failure(refused)).isInstanceOf(LogBusy.class);
        appends.remove(refused);
        return appends;
    }

    /** Why an append failed; waits for it. */
    static Throwable failure(CompletableFuture<Void> append) {
        return append.handle((done, failed) -> {
                    assertThat(failed).isNotNull();
                    return failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
                })
                .orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    static void assertAcknowledged(List<CompletableFuture<Void>> appends) {
        appends.forEach(append -> assertThat(append).succeedsWithin(LONGEST));
    }

    private Fault waitForRelease() {
        blocked.countDown();
        try {
            boolean open = released.await(LONGEST.toSeconds(), TimeUnit.SECONDS);
            return open ? afterwards : Fault.REQUEST_LOST;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Fault.REQUEST_LOST;
        }
    }

    @Override
    public void close() throws Exception {
        release();
        test.close();
        callers.close();
        proxy.close();
    }
}
