package vn.chungtay.infra.eventstore;

import com.mongodb.ConnectionString;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Stands between client and server and breaks the connection around inserts of commits, before or after they take effect. */
final class FaultyProxy implements AutoCloseable {

    /** What happens to one insert. */
    enum Fault {
        NONE,
        /** The server never hears of it. */
        REQUEST_LOST,
        /** The server carries it out, and the client never hears of it. */
        ANSWER_LOST
    }

    private final ServerSocket listening;
    private final String host;
    private final int port;
    private volatile Supplier<Fault> faults = () -> Fault.NONE;

    FaultyProxy(String uri) {
        String address = new ConnectionString(uri).getHosts().getFirst();
        int colon = address.lastIndexOf(':');
        host = colon < 0 ? address : address.substring(0, colon);
        port = colon < 0 ? 27_017 : Integer.parseInt(address.substring(colon + 1));
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort()
                + "/?directConnection=true&serverSelectionTimeoutMS=5000";
    }

    void inserts(Supplier<Fault> newFaults) {
        faults = newFaults;
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

    /** One request after the other, as the driver sends them; a fault ends the connection. */
    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(host, port)) {
            DataInputStream requests = new DataInputStream(client.getInputStream());
            DataInputStream answers = new DataInputStream(server.getInputStream());
            boolean unbroken = true;
            while (unbroken) {
                byte[] request = message(requests);
                Fault fault = isInsertOfCommits(request) ? faults.get() : Fault.NONE;
                unbroken = fault == Fault.NONE;
                if (fault != Fault.REQUEST_LOST) {
                    send(request, server.getOutputStream());
                    byte[] answer = message(answers);
                    if (unbroken) {
                        send(answer, client.getOutputStream());
                    }
                }
            }
        } catch (EOFException | SocketException ended) {
            return; // one side has gone away
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInsertOfCommits(byte[] message) {
        String text = new String(message, StandardCharsets.ISO_8859_1);
        return text.contains("insert\0") && text.contains(LogMeta.COMMITS + "\0");
    }

    private static byte[] message(DataInputStream from) throws IOException {
        byte[] length = new byte[4];
        from.readFully(length);
        byte[] message =
                new byte[ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt()];
        System.arraycopy(length, 0, message, 0, length.length);
        from.readFully(message, length.length, message.length - length.length);
        return message;
    }

    private static void send(byte[] message, OutputStream to) throws IOException {
        to.write(message);
        to.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
