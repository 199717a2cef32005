package vn.chungtay.local.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a suite is to run. Make one with {@link #in} and change it with the {@code with…} methods.
 *
 * @param home top folder of the repository, where the modules are built
 * @param dataDir folder of this suite's data, logs, secrets and process records; made when missing
 * @param portBase first of nine ports
 * @param build whether missing or outdated jars are built with Maven; otherwise a missing jar is an error
 * @param mongodbUri MongoDB server to use, without a database; absent for one of the suite's own
 * @param mongo where a MongoDB of the suite's own comes from
 * @param jvmOptions further options by service name, such as a {@code -javaagent}
 * @param environment further environment variables by service name
 */
public record SuiteSettings(
        Path home,
        Path dataDir,
        int portBase,
        boolean build,
        @Nullable String mongodbUri,
        MongoKind mongo,
        Map<String, List<String>> jvmOptions,
        Map<String, Map<String, String>> environment) {

    /** Port of the gateway when nobody says otherwise. */
    public static final int DEFAULT_PORT_BASE = 8080;

    /** Where a MongoDB of the suite's own comes from. */
    public enum MongoKind {
        /** The first of the following that works, and the same one again on the same data. */
        AUTO,
        /** {@code mongod} on the PATH. */
        INSTALLED,
        /** A {@code mongod} that is downloaded once. */
        FETCHED,
        /** A small server in Java on one file. */
        EMBEDDED
    }

    /** Copies what may still change. */
    public SuiteSettings {
        home = home.toAbsolutePath().normalize();
        dataDir = dataDir.toAbsolutePath().normalize();
        jvmOptions = Map.copyOf(jvmOptions);
        environment = Map.copyOf(environment);
    }

    /** A suite with the default ports, that builds nothing and brings its own MongoDB. */
    public static SuiteSettings in(Path home, Path dataDir) {
        return new SuiteSettings(home, dataDir, DEFAULT_PORT_BASE, false, null, MongoKind.AUTO, Map.of(), Map.of());
    }

    /** The same on other ports. */
    public SuiteSettings withPortBase(int other) {
        return new SuiteSettings(home, dataDir, other, build, mongodbUri, mongo, jvmOptions, environment);
    }

    /** The same, building with Maven what is missing or outdated. */
    public SuiteSettings withBuild() {
        return new SuiteSettings(home, dataDir, portBase, true, mongodbUri, mongo, jvmOptions, environment);
    }

    /** The same on a MongoDB server that somebody else runs. */
    public SuiteSettings withMongodbUri(@Nullable String uri) {
        return new SuiteSettings(home, dataDir, portBase, build, uri, mongo, jvmOptions, environment);
    }

    /** The same with another source of its own MongoDB. */
    public SuiteSettings withMongo(MongoKind kind) {
        return new SuiteSettings(home, dataDir, portBase, build, mongodbUri, kind, jvmOptions, environment);
    }

    /** The same with further JVM options for one service, in place of those given for it before. */
    public SuiteSettings withJvmOptions(String service, List<String> options) {
        Map<String, List<String>> all = new HashMap<>(jvmOptions);
        all.put(service, List.copyOf(options));
        return new SuiteSettings(home, dataDir, portBase, build, mongodbUri, mongo, all, environment);
    }

    /** The same with further environment variables for one service, in place of those given for it before. */
    public SuiteSettings withEnvironment(String service, Map<String, String> variables) {
        Map<String, Map<String, String>> all = new HashMap<>(environment);
        all.put(service, Map.copyOf(variables));
        return new SuiteSettings(home, dataDir, portBase, build, mongodbUri, mongo, jvmOptions, all);
    }

    Ports ports() {
        return new Ports(portBase);
    }
}
