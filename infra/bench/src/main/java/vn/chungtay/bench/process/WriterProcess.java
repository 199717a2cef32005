package vn.chungtay.bench.process;

import com.mongodb.client.MongoClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.bench.measure.PacedWriter;
import vn.chungtay.bench.measure.Writers;

/**
 * A process that appends to a log when it is told to: {@code open <database>}, {@code append <writers> <milliseconds>},
 * {@code paced <events>}, {@code leave}. It answers each with a line.
 */
public final class WriterProcess implements AutoCloseable {

    private static final String MEMORY = "512m";

    private final JavaProcess process;

    private WriterProcess(JavaProcess process) {
        this.process = process;
        process.answer("ready");
    }

    /** Starts one that is connected to this server. */
    public static WriterProcess start(String uri) {
        return new WriterProcess(JavaProcess.start(WriterProcess.class, List.of("-Xmx" + MEMORY), List.of(uri)));
    }

    /** Opens the log of this database, once the one before it was left. */
    public void open(String database) {
        process.tell("open " + database);
        process.answer("opened");
    }

    /** Begins to append with so many writers; {@link #appended} waits for the end. */
    public void append(int writers, Duration time) {
        process.tell("append " + writers + " " + time.toMillis());
    }

    /** What it has appended since it was told to. */
    public long appended() {
        return Long.parseLong(process.answer("appended"));
    }

    /** Begins to append so many events one after the other, at a measured pace. */
    public void paced(int events) {
        process.tell("paced " + events);
    }

    /** Closes the log. */
    public void leave() {
        process.tell("leave");
        process.answer("left");
    }

    @Override
    public void close() {
        process.close();
    }

    /**
     * What runs in the process.
     *
     * @param args connection string
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        try (MongoClient client = Connections.connect(args[0]);
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("ready");
            for (String line = orders.readLine(); line != null; line = orders.readLine()) {
                String[] order = line.split(" ", -1);
                serveOne(client, order[1], orders);
            }
        }
    }

    private static void serveOne(MongoClient client, String database, BufferedReader orders)
            throws IOException, InterruptedException, ExecutionException {
        OurLog log = new OurLog(client, database);
        System.out.println("opened");
        for (String line = orders.readLine(); line != null && !line.equals("leave"); line = orders.readLine()) {
            String[] order = line.split(" ", -1);
            int count = Integer.parseInt(order[1]);
            if (order[0].equals("append")) {
                Duration time = Duration.ofMillis(Long.parseLong(order[2]));
                System.out.println("appended "
                        + Writers.appendFor(time, log.engine(), count).appends());
            } else {
                PacedWriter.write(count, log.engine());
            }
        }
        log.leave();
        System.out.println("left");
    }
}
