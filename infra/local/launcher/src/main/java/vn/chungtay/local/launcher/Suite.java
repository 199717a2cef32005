package vn.chungtay.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chungtay.local.launcher.ServiceSpec.Program;

/**
 * The whole suite on one machine: Kafka, MongoDB, the identity provider, four services and the gateway, each a process of its own that
 * outlives this one. All that is known about them stands in the data folder, so that any number of objects and programs may start, ask
 * and stop the same suite one after the other.
 */
public final class Suite {

    /** A cold start on a slow disk with an old cache takes half of it. */
    private static final Duration READY_LIMIT = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String ATTENDANT = "launcher";
    private static final String STOPPING = "stopping";

    private final SuiteSettings settings;
    private final DataFolder folder;
    private final Processes processes;
    private final MavenBuild build;
    private final Path java;
    private final Apps apps;
    private final JavaPrograms programs;

    private Suite(SuiteSettings settings) {
        this.settings = settings;
        this.folder = new DataFolder(settings.dataDir());
        this.processes = new Processes(folder);
        this.build = new MavenBuild(settings.home());
        this.java = Path.of(System.getProperty("java.home"), "bin", "java");
        this.apps = new Apps(build);
        this.programs = new JavaPrograms(java, apps, folder);
    }

    /** A suite in its data folder; nothing is started or looked at yet. */
    public static Suite of(SuiteSettings settings) {
        return new Suite(settings);
    }

    /** Names of all processes, as {@link #kill}, {@link #log} and the settings take them. */
    public static List<String> names() {
        return Services.NAMES;
    }

    /**
     * Starts every process that does not run, and returns when all are ready. When one does not come up, those that this call has
     * started are stopped again.
     *
     * @param progress is told each step
     * @throws LauncherException with one sentence why not: {@code port.taken}, {@code memory.short}, {@code jar.missing}, {@code
     *     maven.missing}, {@code build.failed}, {@code service.died}, {@code service.slow} and the like
     */
    public void up(Progress progress) {
        up(progress, null);
    }

    /**
     * The same with a demonstration password of one's own.
     *
     * @param wantedPassword is taken at the first start in a data folder and ignored later
     */
    public void up(Progress progress, @Nullable String wantedPassword) {
        if (Runtime.version().feature() != 25) {
            throw new LauncherException("jdk.other", System.getProperty("java.home"));
        }
        try (FileChannel file = FileChannel.open(
                        DataFolder.made(folder.run()).resolve("up.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = locked(file, progress)) {
            if (!lock.isValid()) {
                throw new IllegalStateException("lost the lock of " + folder.root());
            }
            startMissing(progress, wantedPassword);
        } catch (IOException e) {
            throw new LauncherException(e, "folder.unwritable", folder.run());
        }
    }

    private static FileLock locked(FileChannel file, Progress progress) throws IOException {
        FileLock lock = file.tryLock();
        if (lock != null) {
            return lock;
        }
        progress.say("up.waiting");
        return file.lock();
    }

    private void startMissing(Progress progress, @Nullable String wantedPassword) {
        checkSamePorts();
        buildWhatIsStale(progress);
        Secrets secrets = Secrets.of(folder, wantedPassword);
        MongoSource.Choice mongo = new MongoSource(settings, folder, apps, java).choose(progress);
        List<ServiceSpec> all = new Services(settings.ports(), folder, secrets).all(mongo.program(), mongo.uri());
        List<ServiceSpec> missing = all.stream()
                .filter(spec -> processes.running(spec.name()).isEmpty())
                .toList();
        checkMemory(missing);
        checkPorts(missing);
        List<String> started = new ArrayList<>();
        try {
            for (int stage : new int[] {Services.SERVERS_STAGE, Services.SERVICES_STAGE}) {
                List<ServiceSpec> ofStage =
                        all.stream().filter(spec -> spec.stage() == stage).toList();
                if (stage == Services.SERVICES_STAGE) {
                    programs.prepare(ofStage.stream().filter(missing::contains).toList(), progress);
                }
                for (ServiceSpec spec : ofStage) {
                    if (missing.contains(spec)) {
                        start(spec);
                        started.add(spec.name());
                        progress.say("service.starting", spec.name());
                    }
                }
                awaitReady(ofStage, started, progress);
            }
        } catch (RuntimeException e) {
            stop(started);
            throw e;
        }
    }

    private void checkSamePorts() {
        for (String name : Services.NAMES) {
            processes.running(name).ifPresent(entry -> {
                int expected = portOf(name);
                if (entry.port() != expected) {
                    throw new LauncherException(
                            "port.other-base", settings.portBase() + entry.port() - expected, settings.portBase());
                }
            });
        }
    }

    private int portOf(String name) {
        Ports ports = settings.ports();
        return switch (name) {
            case Services.GATEWAY -> ports.gateway();
            case Services.CONTRIBUTION -> ports.contribution();
            case Services.HOUSING -> ports.housing();
            case Services.AWARD -> ports.award();
            case Services.REPORTING -> ports.reporting();
            case Services.IDENTITY -> ports.identity();
            case Services.KAFKA -> ports.kafka();
            case Services.MONGO -> ports.mongo();
            default -> throw new LauncherException("service.unknown", name, String.join(", ", Services.NAMES));
        };
    }

    private void buildWhatIsStale(Progress progress) {
        if (!settings.build()) {
            return;
        }
        List<String> stale = build.stale(Services.MODULES);
        if (!stale.isEmpty()) {
            progress.say("build.starting", String.join(", ", stale));
            build.run(stale, folder.openLog("build"), progress);
        }
    }

    private static void checkMemory(List<ServiceSpec> missing) {
        long needed = missing.stream().mapToLong(ServiceSpec::memoryMib).sum();
        long available = Memory.availableMib();
        if (available < needed) {
            throw new LauncherException("memory.short", needed, available);
        }
    }

    private static void checkPorts(List<ServiceSpec> missing) {
        for (ServiceSpec spec : missing) {
            for (int port : spec.ports()) {
                if (!PortHolder.freeSoon(port)) {
                    Optional<String> holder = PortHolder.of(port);
                    throw holder.isPresent()
                            ? new LauncherException("port.taken", port, spec.name(), holder.get())
                            : new LauncherException("port.taken-by-unknown", port, spec.name());
                }
            }
        }
    }

    private void start(ServiceSpec spec) {
        Map<String, String> environment = new LinkedHashMap<>(spec.environment());
        environment.putAll(settings.environment().getOrDefault(spec.name(), Map.of()));
        List<String> command = switch (spec.program()) {
            case Program.Installed(List<String> given) -> given;
            case Program.Jvm jvm ->
                programs.command(spec.name(), jvm, settings.jvmOptions().getOrDefault(spec.name(), List.of()));
        };
        processes.start(spec.name(), spec.port(), command, environment);
    }

    private void awaitReady(List<ServiceSpec> stage, List<String> started, Progress progress) {
        List<ServiceSpec> open = new ArrayList<>(stage);
        boolean ready = Wait.until(READY_LIMIT, PAUSE, () -> {
            open.removeIf(spec -> isReady(spec, started, progress));
            return open.isEmpty();
        });
        if (!ready) {
            String name = open.getFirst().name();
            throw new LauncherException(
                    "service.slow", name, READY_LIMIT.toSeconds(), folder.log(name), processes.lastLines(name));
        }
    }

    private boolean isReady(ServiceSpec spec, List<String> started, Progress progress) {
        if (processes.running(spec.name()).isEmpty()) {
            String name = spec.name();
            throw new LauncherException("service.died", name, folder.log(name), processes.lastLines(name));
        }
        boolean ready = spec.probe().ready();
        if (ready && started.contains(spec.name())) {
            progress.say("service.ready", spec.name());
        }
        return ready;
    }

    /** Stops all that runs, in order, and returns when nothing of it is left. Does nothing when nothing runs. */
    public void down(Progress progress) {
        List<String> running =
                Services.NAMES.stream().filter(processes::expected).toList();
        if (!running.isEmpty()) {
            progress.say("down.stopping");
            processes.remember(STOPPING, self());
        }
        stop(Services.NAMES);
        processes.forget(STOPPING);
    }

    /** The door first, so that nobody knocks in vain; those that the others write to last. */
    private void stop(List<String> names) {
        List<List<String>> order = List.of(
                List.of(Services.GATEWAY),
                List.of(Services.CONTRIBUTION, Services.HOUSING, Services.AWARD, Services.REPORTING, Services.IDENTITY),
                List.of(Services.KAFKA),
                List.of(Services.MONGO));
        order.forEach(
                group -> processes.stop(group.stream().filter(names::contains).toList()));
    }

    /**
     * Kills one process (SIGKILL) and returns when it is gone; {@link #up} starts it again.
     *
     * @param service one of {@link #names()}
     * @return whether it ran
     */
    public boolean kill(String service) {
        portOf(service);
        return processes.kill(service);
    }

    /**
     * Stops all, then removes data, logs, secrets and all else that a suite has written in this data folder.
     *
     * @throws LauncherException {@code fresh.foreign} when the data is on a MongoDB server of somebody else
     */
    public void wipe(Progress progress) {
        String given = settings.mongodbUri();
        if (given != null && !given.isBlank()) {
            throw new LauncherException("fresh.foreign");
        }
        down(progress);
        folder.wipe();
        progress.say("fresh.wiped", folder.root());
    }

    /** How each process is, in the order of {@link #names()}. */
    public List<ServiceStatus> status() {
        return Services.NAMES.stream().map(this::status).toList();
    }

    private ServiceStatus status(String name) {
        Optional<ProcessRecords.Entry> running = processes.running(name);
        if (running.isEmpty()) {
            ServiceStatus.State state =
                    processes.expected(name) ? ServiceStatus.State.DIED : ServiceStatus.State.STOPPED;
            return new ServiceStatus(name, state, 0, 0, OptionalLong.empty());
        }
        ProcessRecords.Entry entry = running.get();
        boolean ready = Services.probe(name, entry.port()).ready();
        return new ServiceStatus(
                name,
                ready ? ServiceStatus.State.READY : ServiceStatus.State.STARTING,
                entry.identity().pid(),
                entry.port(),
                Memory.residentMib(entry.identity().pid()));
    }

    /** Where clients reach the suite, {@code http://localhost:…} without a slash at the end. */
    public URI gateway() {
        return Ports.http(settings.ports().gateway());
    }

    /** Where accounts sign in. */
    public URI issuer() {
        return Ports.http(settings.ports().identity());
    }

    /** Password of all demonstration accounts, drawn now if this data folder has none yet. */
    public String demoPassword() {
        return Secrets.of(folder, null).demoPassword();
    }

    /** Log file of a process; may not be there yet. */
    public Path log(String service) {
        portOf(service);
        return folder.log(service);
    }

    /**
     * Loads the demonstration through the gateway; what is loaded already is not loaded again. Its own lines go to the standard output.
     *
     * @return whether it got through
     */
    public boolean demo() {
        List<String> command = List.of(
                java.toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                apps.of(Services.DEMO_MODULE).jar().toString(),
                "vn.chungtay.local.demo.Demo",
                gateway().toString(),
                issuer().toString());
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("CHUNGTAY_DEMO_PASSWORD", demoPassword());
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "interrupted");
        }
    }

    /**
     * Makes this process the one whose end ends the suite.
     *
     * @return whether it is; otherwise another running process is already
     */
    boolean attend() {
        if (processes.running(ATTENDANT).isPresent()) {
            return false;
        }
        processes.remember(ATTENDANT, self());
        return true;
    }

    private static ProcessIdentity self() {
        return ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
    }

    /** No longer is this process the one whose end ends the suite. */
    void leave() {
        processes.forget(ATTENDANT);
    }

    /** Those that were started and have ended although nobody is stopping the suite. */
    List<String> died() {
        if (processes.running(STOPPING).isPresent()) {
            return List.of();
        }
        return Services.NAMES.stream()
                .filter(name ->
                        processes.expected(name) && processes.running(name).isEmpty())
                .toList();
    }

    /** Whether somebody has stopped everything. */
    boolean isDown() {
        return Services.NAMES.stream().noneMatch(processes::expected);
    }
}
