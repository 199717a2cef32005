package vn.chungtay.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.local.launcher.ServiceSpec.Program;

/** The processes of the suite, in one place: their modules, ports, memory and surroundings. */
final class Services {

    static final String KAFKA = "kafka";
    static final String MONGO = "mongo";
    static final String IDENTITY = "identity";
    static final String CONTRIBUTION = "contribution";
    static final String HOUSING = "housing";
    static final String AWARD = "award";
    static final String REPORTING = "reporting";
    static final String GATEWAY = "gateway";

    /** In the order in which people look at them. */
    static final List<String> NAMES = List.of(GATEWAY, CONTRIBUTION, HOUSING, AWARD, REPORTING, IDENTITY, KAFKA, MONGO);

    static final String SERVERS_MODULE = "infra/local/servers";
    static final String DEMO_MODULE = "infra/local/demo";

    /** Modules whose jars the suite runs. */
    static final List<String> MODULES = List.of(
            SERVERS_MODULE,
            "infra/local/identity-provider",
            "contribution-service",
            "housing-service",
            "award-service",
            "reporting-service",
            "gateway",
            DEMO_MODULE);

    static final int SERVERS_STAGE = 0;
    static final int SERVICES_STAGE = 1;

    /**
     * For every JVM: one collector thread, the fast compiler alone (short starts count more here than peak speed), small stacks, and a
     * clear end when memory is out.
     */
    static final List<String> COMMON_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Ports ports;
    private final DataFolder folder;
    private final Secrets secrets;

    Services(Ports ports, DataFolder folder, Secrets secrets) {
        this.ports = ports;
        this.folder = folder;
        this.secrets = secrets;
    }

    URI gateway() {
        return Ports.http(ports.gateway());
    }

    URI issuer() {
        return Ports.http(ports.identity());
    }

    /**
     * All processes.
     *
     * @param mongo how MongoDB is run; absent when somebody else runs it
     * @param mongodbUri where MongoDB is
     */
    List<ServiceSpec> all(@Nullable Program mongo, String mongodbUri) {
        List<ServiceSpec> all = new ArrayList<>();
        all.add(kafka());
        if (mongo != null) {
            all.add(new ServiceSpec(MONGO, SERVERS_STAGE, List.of(ports.mongo()), mongo, Map.of(), 250));
        }
        all.add(identity());
        all.add(service(CONTRIBUTION, "contribution-service", ports.contribution(), "160m", mongodbUri));
        all.add(service(HOUSING, "housing-service", ports.housing(), "160m", mongodbUri));
        all.add(service(AWARD, "award-service", ports.award(), "128m", mongodbUri));
        all.add(service(REPORTING, "reporting-service", ports.reporting(), "192m", mongodbUri));
        all.add(gatewayService());
        return all;
    }

    private ServiceSpec kafka() {
        Program program = new Program.Jvm(
                SERVERS_MODULE,
                "vn.chungtay.local.servers.EmbeddedKafka",
                List.of("-Xmx256m"),
                List.of(
                        folder.kafka().toString(),
                        Integer.toString(ports.kafka()),
                        Integer.toString(ports.kafkaController())));
        return new ServiceSpec(
                KAFKA, SERVERS_STAGE, List.of(ports.kafka(), ports.kafkaController()), program, Map.of(), 380);
    }

    /** The MongoDB server in Java, on a file of the data folder. */
    static Program embeddedMongo(int port, Path file) {
        return new Program.Jvm(
                SERVERS_MODULE,
                "vn.chungtay.local.servers.EmbeddedMongo",
                List.of("-Xmx256m"),
                List.of(Integer.toString(port), file.toString()));
    }

    private ServiceSpec identity() {
        Map<String, String> environment = web(ports.identity());
        environment.put("CHUNGTAY_DEMO_PASSWORD", secrets.demoPassword());
        environment.put("CHUNGTAY_GATEWAY_SECRET", secrets.gatewaySecret());
        environment.put("CHUNGTAY_IDENTITY_DIR", folder.identity().toString());
        environment.put("GATEWAY_URIS", gateway() + ",http://127.0.0.1:" + ports.gateway());
        return new ServiceSpec(
                IDENTITY,
                SERVICES_STAGE,
                List.of(ports.identity()),
                new Program.Jvm("infra/local/identity-provider", null, List.of("-Xmx96m"), List.of()),
                environment,
                170);
    }

    private ServiceSpec service(String name, String module, int port, String heap, String mongodbUri) {
        Map<String, String> environment = web(port);
        environment.put("MONGODB_URI", mongodbUri);
        environment.put("KAFKA_BOOTSTRAP", "127.0.0.1:" + ports.kafka());
        environment.put("CHUNGTAY_VAULT_KEY", secrets.vaultKey());
        environment.put("CHUNGTAY_STAFF_KEY", secrets.staffKey());
        environment.put("CHUNGTAY_PUBLIC_URL", gateway().toString());
        List<String> options =
                List.of("-Xmx" + heap, "-XX:MaxDirectMemorySize=64m", "-Ddisable-axoniq-console-message=true");
        return new ServiceSpec(
                name,
                SERVICES_STAGE,
                List.of(port),
                new Program.Jvm(module, null, options, List.of()),
                environment,
                290);
    }

    private ServiceSpec gatewayService() {
        Map<String, String> environment = web(ports.gateway());
        environment.put("CHUNGTAY_GATEWAY_SECRET", secrets.gatewaySecret());
        environment.put("CONTRIBUTION_URI", Ports.http(ports.contribution()).toString());
        environment.put("HOUSING_URI", Ports.http(ports.housing()).toString());
        environment.put("AWARD_URI", Ports.http(ports.award()).toString());
        environment.put("REPORTING_URI", Ports.http(ports.reporting()).toString());
        return new ServiceSpec(
                GATEWAY,
                SERVICES_STAGE,
                List.of(ports.gateway()),
                new Program.Jvm("gateway", null, List.of("-Xmx128m", "-XX:MaxDirectMemorySize=64m"), List.of()),
                environment,
                220);
    }

    private Map<String, String> web(int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("OIDC_ISSUER_URI", issuer().toString());
        return environment;
    }

    /** How to ask a process whether it is ready. */
    static Probe probe(String name, int port) {
        return name.equals(KAFKA) || name.equals(MONGO)
                ? Probe.tcp(port)
                : Probe.http(Ports.http(port).resolve("/actuator/health/readiness"));
    }
}
