package vn.chungtay.test.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands between clients and a broker and loses what producers send, when told to. The broker's own address in its answers is
 * replaced by that of the proxy, so that clients stay here.
 */
public final class KafkaProxy implements AutoCloseable {

    /** Number of the produce request in Kafka's protocol. */
    private static final short PRODUCE = 0;

    private final ServerSocket listening;
    private final String host;
    private final int port;
    private volatile BooleanSupplier losses = () -> false;

    /**
     * Stands before a broker until it is closed.
     *
     * @param bootstrap the broker's address, {@code host:port}, as it tells it to clients
     */
    public KafkaProxy(String bootstrap) {
        int colon = bootstrap.lastIndexOf(':');
        host = bootstrap.substring(0, colon);
        port = Integer.parseInt(bootstrap.substring(colon + 1));
        try {
            listening = new ServerSocket(0, 50, InetAddress.getByName(host));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where clients find it. */
    public String bootstrap() {
        return host + ":" + listening.getLocalPort();
    }

    /** Who decides, request by request, whether the broker never hears of what a producer sends, and so never answers. */
    public void losesOfProducers(BooleanSupplier newLosses) {
        losses = newLosses;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket broker = new Socket(host, port)) {
            Thread.ofVirtual().start(() -> pump(broker, client, this::withOurAddress));
            pump(client, broker, request -> isLost(request) ? null : request);
        } catch (SocketException gone) {
            return; // one side has gone away
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isLost(byte[] request) {
        return ByteBuffer.wrap(request).getShort() == PRODUCE && losses.getAsBoolean();
    }

    /** What becomes of a message on its way; nothing when it is lost. */
    private interface Way {
        byte @Nullable [] of(byte[] message);
    }

    /** Each message is four bytes of length and as many bytes as they say. */
    private static void pump(Socket from, Socket to, Way way) {
        try {
            DataInputStream in = new DataInputStream(from.getInputStream());
            DataOutputStream out = new DataOutputStream(to.getOutputStream());
            while (true) {
                byte[] message = way.of(in.readNBytes(in.readInt()));
                if (message != null) {
                    out.writeInt(message.length);
                    out.write(message);
                    out.flush();
                }
            }
        } catch (EOFException | SocketException ended) {
            close(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Socket from, Socket to) {
        try (from;
                to) {
            from.shutdownInput();
        } catch (IOException alreadyGone) {
            return;
        }
    }

    /** An address is its host as text and its port in four bytes. */
    private byte[] withOurAddress(byte[] answer) {
        byte[] theirs = address(port);
        byte[] ours = address(listening.getLocalPort());
        for (int at = 0; at + theirs.length <= answer.length; at++) {
            if (Arrays.equals(answer, at, at + theirs.length, theirs, 0, theirs.length)) {
                System.arraycopy(ours, 0, answer, at, ours.length);
            }
        }
        return answer;
    }

    private byte[] address(int ofPort) {
        byte[] text = host.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(text.length + Integer.BYTES)
                .put(text)
                .putInt(ofPort)
                .array();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
