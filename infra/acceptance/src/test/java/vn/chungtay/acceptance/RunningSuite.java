package vn.chungtay.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import vn.chungtay.acceptance.kill.KillPoint;
import vn.chungtay.local.demo.ApiClient;
import vn.chungtay.local.demo.HouseLife;
import vn.chungtay.local.demo.SignIn;
import vn.chungtay.local.demo.Story;
import vn.chungtay.local.demo.Tokens;
import vn.chungtay.local.launcher.LauncherException;
import vn.chungtay.local.launcher.Ports;
import vn.chungtay.local.launcher.Progress;
import vn.chungtay.local.launcher.Suite;
import vn.chungtay.local.launcher.SuiteSettings;

/** The whole suite, started from its built jars on ports and in a folder of its own; one for all tests. */
final class RunningSuite implements AutoCloseable {

    private static final int PORTS = 10;
    private static final int PORT_TRIES = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final SuiteSettings settings;
    private final Suite suite;
    private final Path agentJar;

    private RunningSuite(SuiteSettings settings, Path agentJar) {
        this.settings = settings;
        this.suite = Suite.of(settings);
        this.agentJar = agentJar;
    }

    static RunningSuite start() {
        try {
            Path folder = Files.createTempDirectory(Path.of(System.getProperty("chungtay.target")), "suite");
            SuiteSettings settings = SuiteSettings.in(Path.of(System.getProperty("chungtay.home")), folder)
                    .withPortBase(freePorts());
            String mongodbUri = System.getenv("MONGODB_URI");
            settings = mongodbUri == null
                    ? settings.withMongo(SuiteSettings.MongoKind.EMBEDDED)
                    : settings.withMongodbUri(mongodbUri);
            RunningSuite running = new RunningSuite(settings, KillPoint.writeAgent(folder.resolve("kill")));
            running.up();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException("the suite's folder cannot be made", e);
        }
    }

    URI gateway() {
        return suite.gateway();
    }

    /** Address of the broker. */
    String kafka() {
        return "127.0.0.1:" + new Ports(settings.portBase()).kafka();
    }

    /** Of all demonstration accounts. */
    String password() {
        return suite.demoPassword();
    }

    /** A client of its own, with its own positions. */
    ApiClient client() {
        return new ApiClient(gateway(), tokens(), PATIENCE);
    }

    /** The same, for what must be answered without waiting. */
    ApiClient impatientClient() {
        return new ApiClient(gateway(), tokens(), Duration.ZERO);
    }

    Story story(ApiClient api, int number) {
        return new Story(api, new HouseLife(api, PATIENCE), number);
    }

    /** Starts whatever does not run. */
    void up() {
        suite.up(Progress.SILENT);
    }

    void kill(String service) {
        suite.kill(service);
    }

    /**
     * Ends the service and starts it again so that it ends itself once, at that point; with something left to do it may get there
     * while it starts.
     */
    void arm(KillPoint point) {
        suite.kill(point.service());
        Suite armed = Suite.of(settings.withJvmOptions(point.service(), point.jvmOptions(agentJar, folder())));
        try {
            armed.up(Progress.SILENT);
        } catch (LauncherException e) {
            if (!reached(point)) {
                throw e;
            }
            bringBack(point.service());
        }
    }

    /** Starts a service again that has ended itself, or is about to: its mark is there a moment before its end. */
    void bringBack(String service) {
        suite.kill(service);
        up();
    }

    boolean reached(KillPoint point) {
        return Files.exists(point.mark(folder()));
    }

    boolean ready(String service) {
        return suite.status().stream()
                .anyMatch(status -> status.name().equals(service)
                        && status.state() == vn.chungtay.local.launcher.ServiceStatus.State.READY);
    }

    /** What can be seen of it now, in one line. */
    String state() {
        return new StateOfSuite(suite).describe();
    }

    private Tokens tokens() {
        return Tokens.of(new SignIn(suite.issuer()), suite.demoPassword(), Clock.systemUTC());
    }

    private Path folder() {
        return agentJar.getParent();
    }

    private static int freePorts() {
        return IntStream.range(0, PORT_TRIES)
                .map(i -> ThreadLocalRandom.current().nextInt(20_000, 32_000))
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(RunningSuite::free))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + PORTS + " free ports in a row"));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        suite.down(Progress.SILENT);
    }
}
