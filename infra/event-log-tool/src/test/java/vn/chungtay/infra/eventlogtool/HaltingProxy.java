package vn.chungtay.infra.eventlogtool;

import com.mongodb.ServerAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands between the tool and the server, and after so many bytes lets nothing through any more, be it in the middle of a message. */
final class HaltingProxy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HaltingProxy.class);

    private final ServerSocket listening;
    private final ServerAddress server;
    private final AtomicLong left;
    private final CountDownLatch halted = new CountDownLatch(1);

    /**
     * Begins to listen.
     *
     * @param bytes so many come through, in both directions together
     */
    HaltingProxy(ServerAddress server, long bytes) throws IOException {
        this.server = server;
        this.left = new AtomicLong(bytes);
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort() + "/?directConnection=true";
    }

    /** Waits until nothing comes through any more. */
    boolean isHaltedWithin(long timeout, TimeUnit unit) throws InterruptedException {
        return halted.await(timeout, unit);
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                Socket client = listening.accept();
                Socket behind = new Socket(server.getHost(), server.getPort());
                Thread.ofVirtual().start(() -> pass(client, behind));
                Thread.ofVirtual().start(() -> pass(behind, client));
            }
        } catch (IOException closed) {
            LOG.debug("No more connections", closed);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] bytes = new byte[1 << 14];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                long rest = left.addAndGet(-read);
                out.write(bytes, 0, (int) Math.clamp(rest + read, 0, read));
                if (rest <= 0) {
                    halted.countDown();
                }
            }
        } catch (IOException ended) {
            LOG.debug("A connection ended", ended);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
