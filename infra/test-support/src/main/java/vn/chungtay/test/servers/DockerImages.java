package vn.chungtay.test.servers;

import com.github.dockerjava.api.exception.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Which images a test may start here. Nothing is pulled: a test run must not depend on what a registry holds that day. */
final class DockerImages {

    static final String MONGODB = "mongo:8.0";
    static final String KAFKA = "apache/kafka:4.2.1";

    private static final Path DEFAULT_SOCKET = Path.of("/var/run/docker.sock");

    private DockerImages() {}

    static boolean has(String image) {
        if (System.getenv("DOCKER_HOST") == null && !Files.exists(DEFAULT_SOCKET)) {
            return false;
        }
        DockerClientFactory docker = DockerClientFactory.instance();
        if (!docker.isDockerAvailable()) {
            return false;
        }
        try {
            docker.client().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }
}
