package vn.chungtay.local.servers;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.slf4j.LoggerFactory;

/**
 * A real Kafka broker (KRaft, broker and controller in one) inside this process, on the loopback address, without
 * authentication. Topics are made by an admin client only. What an acknowledged producer has written survives a kill of the
 * process, and a broker started again on the same folder has it.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it takes requests.
     *
     * @param dataDir its folder, made and formatted when it is empty; one broker at a time
     * @param port of the clients, 0 for any free one
     * @param controllerPort of the controller inside, 0 for any free one
     * @throws IllegalStateException when the folder cannot be formatted or the broker does not start (a taken port, a damaged
     *     folder)
     */
    public static EmbeddedKafka start(Path dataDir, int port, int controllerPort) {
        quieten();
        int clientPort = port == 0 ? freePort() : port;
        int quorumPort = controllerPort == 0 ? freePort() : controllerPort;
        Properties settings = settings(dataDir, clientPort, quorumPort);
        formatWhenNew(dataDir, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw new IllegalStateException(
                    "Kafka did not start on port " + clientPort + " with its data in " + dataDir, e);
        }
        return new EmbeddedKafka(server, clientPort);
    }

    /** Address for clients, {@code host:port}. */
    public String bootstrap() {
        return HOST + ":" + port;
    }

    /** Stops in order: open segments are flushed, so that the next start has nothing to recover. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /**
     * Runs a broker as a process of its own until it is terminated; prints one line when it is ready.
     *
     * @param args folder of the data, port of the clients, port of the controller
     */
    public static void main(String[] args) {
        if (args.length != 3) {
            System.err.println("Usage: EmbeddedKafka <data folder> <port> <controller port>");
            System.exit(2);
        }
        EmbeddedKafka kafka = start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-shutdown"));
        System.out.println("Kafka is ready at " + kafka.bootstrap());
        kafka.server.awaitShutdown();
    }

    private static Properties settings(Path dataDir, int port, int controllerPort) {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", "1");
        p.setProperty("controller.quorum.voters", "1@" + HOST + ":" + controllerPort);
        p.setProperty("listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("log.dirs", dataDir.resolve("log").toAbsolutePath().toString());
        p.setProperty("auto.create.topics.enable", "false");
        for (String internalTopic : new String[] {"offsets.topic", "transaction.state.log"}) {
            p.setProperty(internalTopic + ".replication.factor", "1");
            p.setProperty(internalTopic + ".num.partitions", "4");
        }
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        // A broker that was killed is let in again as soon as its old session has run out; one that a busy machine
        // keeps from running must not be shut out, or all its groups begin anew.
        p.setProperty("broker.session.timeout.ms", "6000");
        p.setProperty("broker.heartbeat.interval.ms", "500");
        // After a kill, groups are read up to this mark: what lies behind it would be forgotten.
        p.setProperty("replica.high.watermark.checkpoint.interval.ms", "200");
        // Small enough for a laptop.
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "4");
        p.setProperty("background.threads", "2");
        p.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
        return p;
    }

    private static void formatWhenNew(Path dataDir, Properties settings) {
        if (Files.exists(dataDir.resolve("log").resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(dataDir);
            Path file = dataDir.resolve("kafka.properties");
            try (var out = Files.newBufferedWriter(file)) {
                settings.store(out, "written at each first start; only read to format the folder");
            }
            String[] arguments = {
                "format",
                "--config",
                file.toString(),
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--ignore-formatted"
            };
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            int code = StorageTool.execute(arguments, new PrintStream(answer, true, StandardCharsets.UTF_8));
            if (code != 0) {
                throw new IllegalStateException("The folder " + dataDir + " could not be formatted for Kafka: "
                        + answer.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + dataDir + " cannot be written", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port", e);
        }
    }

    /** The broker and the clients tell their whole life at level info; here only trouble is of interest. */
    private static void quieten() {
        for (String name : new String[] {"kafka", "org.apache.kafka", "state.change.logger"}) {
            if (LoggerFactory.getLogger(name) instanceof Logger logger && logger.getLevel() == null) {
                logger.setLevel(Level.WARN);
            }
        }
    }
}
