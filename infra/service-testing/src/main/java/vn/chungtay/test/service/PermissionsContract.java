package vn.chungtay.test.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chungtay.infra.service.security.Permissions;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.test.security.TestTokens;

/**
 * Calls every endpoint over HTTP with every role of the suite and without a token, and expects exactly what the matrix says.
 * What is sent can do nothing: an empty body, ids that nothing has. So a call that is let through is answered as malformed, not
 * found or empty, and never with 401 or {@code role.not-permitted}.
 */
public interface PermissionsContract {

    /** All roles of the suite, and one that does not exist. */
    List<String> ROLES = List.of(
            "officer",
            "unit-head",
            "accountant",
            "emulation",
            "council-member",
            "council-chair",
            "council-secretary",
            "director",
            "data-protection",
            "auditor",
            "operator",
            "nobody");

    /** The running service. */
    ApplicationContext context();

    /** Where it listens on this machine. */
    int port();

    @TestFactory
    default Stream<DynamicTest> everyRoleMayExactlyWhatTheMatrixSays() {
        var client = HttpClient.newHttpClient();
        var permissions = context().getBean(Permissions.class);
        return Endpoint.all(context()).stream()
                .flatMap(endpoint -> Stream.concat(
                        ROLES.stream()
                                .map(role -> dynamicTest(endpoint + " as " + role, () -> {
                                    boolean may = permissions.permits(endpoint.operation(), List.of(role));
                                    var answer = endpoint.call(client, port(), role);
                                    assertThat(refusedForItsRole(answer))
                                            .as("refused with " + answer.statusCode() + " " + answer.body())
                                            .isEqualTo(!may);
                                    assertThat(answer.statusCode()).isNotEqualTo(401);
                                })),
                        Stream.of(dynamicTest(endpoint + " without a token", () -> {
                            boolean may = permissions.isPublic(endpoint.operation());
                            var answer = endpoint.call(client, port(), null);
                            assertThat(answer.statusCode() == 401)
                                    .as("refused with " + answer.statusCode() + " " + answer.body())
                                    .isEqualTo(!may);
                        }))));
    }

    private static boolean refusedForItsRole(HttpResponse<String> answer) {
        return answer.statusCode() == 403 && answer.body().contains("\"role.not-permitted\"");
    }

    /**
     * One way to call an operation.
     *
     * @param method HTTP method
     * @param path with its variables filled by what no id looks like
     * @param operation as the endpoint names it, empty where it names none
     */
    record Endpoint(String method, String path, String operation) {

        static List<Endpoint> all(ApplicationContext context) {
            var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
            return mapping.getHandlerMethods().entrySet().stream()
                    .flatMap(entry -> entry.getKey().getPatternValues().stream()
                            .filter(path -> path.startsWith("/api/"))
                            .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                    .map(method -> new Endpoint(
                                            method.name(),
                                            path.replaceAll("\\{[^}]*}", "none"),
                                            operation(entry.getValue().getMethodAnnotation(Permitted.class))))))
                    .sorted(Comparator.comparing(Endpoint::toString))
                    .toList();
        }

        private static String operation(@Nullable Permitted permitted) {
            return permitted == null ? "" : permitted.value();
        }

        HttpResponse<String> call(HttpClient client, int port, @Nullable String role)
                throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(
                            method,
                            method.equals("GET")
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString("{}"));
            if (role != null) {
                request.header("Authorization", "Bearer " + TestTokens.token("test-" + role, "VSS", role));
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
