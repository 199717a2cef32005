package vn.chungtay.infra.eventstore.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells a child process when its parent wants it to end: its input is closed then, also when the parent dies. */
final class ParentWatch {

    private final CountDownLatch ended = new CountDownLatch(1);

    ParentWatch() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                System.in.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } finally {
                ended.countDown();
            }
        });
    }

    /** True once the process is to end; waits so long for that. */
    boolean ended(int waitMs) throws InterruptedException {
        return ended.await(waitMs, TimeUnit.MILLISECONDS);
    }
}
