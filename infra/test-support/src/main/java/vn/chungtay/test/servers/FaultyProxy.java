package vn.chungtay.test.servers;

import com.mongodb.ConnectionString;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Stands between clients and server: loses commands and answers, keeps commands back and lets them arrive later, sends them
 * twice, changes answers. Commands and answers wait as long as whoever decides on them takes to decide.
 */
public final class FaultyProxy implements AutoCloseable {

    /** What happens to one command. Where the client gets no answer, its connection ends. */
    public enum Fault {
        NONE(true, true, false),
        /** The server never hears of it. */
        REQUEST_LOST(false, false, false),
        /** The server carries it out, and the client never hears of it. */
        ANSWER_LOST(true, false, false),
        /** The server hears of it only when {@link #deliverLate} is called. */
        LATE(false, false, true),
        /** It is carried out and answered, and arrives again when {@link #deliverLate} is called. */
        TWICE(true, true, true),
        /** As {@link #TWICE}, but its answer is lost. */
        ANSWER_LOST_AND_TWICE(true, false, true),
        /** The server never hears of it, and yet the client is told, truly, that an insert was not carried out. */
        REFUSED(false, true, false);

        private final boolean arrives;
        private final boolean answered;
        private final boolean arrivesLater;

        Fault(boolean arrives, boolean answered, boolean arrivesLater) {
            this.arrives = arrives;
            this.answered = answered;
            this.arrivesLater = arrivesLater;
        }
    }

    /**
     * A command on its way to the server.
     *
     * @param name for example {@code insert}
     * @param collection that it is about, empty if it is about none
     */
    public record Command(String name, String collection) {

        /** Whether it brings documents into a collection. */
        public boolean insertsInto(String name) {
            return this.name.equals("insert") && collection.equals(name);
        }

        private static Command of(WireMessage message) {
            BsonDocument body = message.body().orElseGet(BsonDocument::new);
            if (body.isEmpty()) {
                return new Command("", "");
            }
            String name = body.getFirstKey();
            return new Command(name, body.get(name) instanceof BsonString about ? about.getValue() : "");
        }
    }

    /** What a server says of a document that it does not allow. */
    private static final BsonDocument REFUSAL =
            BsonDocument.parse("{ok: 1, n: 0, writeErrors: [{index: 0, code: 121, errmsg: 'not allowed'}]}");

    private final ServerSocket listening;
    private final String host;
    private final int port;
    private final Deque<WireMessage> late = new ConcurrentLinkedDeque<>();
    private volatile Function<Command, Fault> faults = command -> Fault.NONE;
    private volatile BinaryOperator<BsonDocument> answers = (command, answer) -> answer;

    /**
     * Stands before a server until it is closed.
     *
     * @param uri where the server is
     */
    public FaultyProxy(String uri) {
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

    /** Where clients find it. They must poll: a server that answers unasked is more than the proxy understands. */
    public String uri() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort()
                + "/?directConnection=true&serverMonitoringMode=poll&serverSelectionTimeoutMS=5000";
    }

    /** Who decides what happens to inserts into a collection; nothing happens to other commands. */
    public void inserts(String collection, Supplier<Fault> newFaults) {
        commands(command -> command.insertsInto(collection) ? newFaults.get() : Fault.NONE);
    }

    /** Who decides what happens to any command. */
    public void commands(Function<Command, Fault> newFaults) {
        faults = newFaults;
    }

    /** What the client is told, given its command and what the server answered. */
    public void answers(BinaryOperator<BsonDocument> newAnswers) {
        answers = newAnswers;
    }

    /**
     * Lets the newest of the commands that were kept back arrive now, on a connection of its own.
     *
     * @return false if there is none
     */
    public boolean deliverLate() {
        WireMessage message = late.pollLast();
        if (message == null) {
            return false;
        }
        try (Socket server = new Socket(host, port)) {
            message.writeTo(server.getOutputStream());
            WireMessage.read(new DataInputStream(server.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
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

    /** One command after the other, as the driver sends them, until one is not answered. */
    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(host, port)) {
            DataInputStream requests = new DataInputStream(client.getInputStream());
            DataInputStream replies = new DataInputStream(server.getInputStream());
            boolean unbroken = true;
            while (unbroken) {
                WireMessage request = WireMessage.read(requests);
                Fault fault = faults.apply(Command.of(request));
                WireMessage answer = request.answeredWith(REFUSAL);
                if (fault.arrives) {
                    request.writeTo(server.getOutputStream());
                    answer = changed(request, WireMessage.read(replies));
                }
                if (fault.answered) {
                    answer.writeTo(client.getOutputStream());
                }
                if (fault.arrivesLater) {
                    late.add(request);
                }
                unbroken = fault.answered;
            }
        } catch (EOFException | SocketException ended) {
            return; // one side has gone away
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WireMessage changed(WireMessage request, WireMessage answer) {
        if (request.body().isEmpty() || answer.body().isEmpty()) {
            return answer;
        }
        BsonDocument told = answer.body().get();
        BsonDocument toTell = answers.apply(request.body().get(), told);
        return toTell.equals(told) ? answer : answer.withBody(toTell);
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
