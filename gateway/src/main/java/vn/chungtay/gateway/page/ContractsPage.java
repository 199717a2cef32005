package vn.chungtay.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public page of the event streams at {@code /contracts}, in Vietnamese or with {@code ?lang=en} in English, and under it what
 * it is made of: {@code asyncapi.json} and one {@code <type>.schema.json} for each published type.
 */
@Configuration(proxyBeanMethods = false)
class ContractsPage {

    private static final String PATH = "/contracts";
    private static final String FOLDER = "contracts/";
    private static final String VIETNAMESE = "vi";
    private static final String ENGLISH = "en";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @Bean
    RouterFunction<ServerResponse> contracts() {
        JsonNode document = json("asyncapi.json");
        Map<String, String> pages = Map.of(
                VIETNAMESE, new ContractsHtml(VIETNAMESE, ENGLISH, document, json("meanings_vi.json")).page(),
                ENGLISH,
                        new ContractsHtml(
                                        ENGLISH,
                                        VIETNAMESE,
                                        document,
                                        JsonMapper.shared().createObjectNode())
                                .page());
        return RouterFunctions.route()
                .GET(PATH, request -> page(pages, request))
                .resources(PATH + "/**", new ClassPathResource(FOLDER))
                .build();
    }

    private static Mono<ServerResponse> page(Map<String, String> pages, ServerRequest request) {
        String language = request.queryParam("lang").filter(pages::containsKey).orElse(VIETNAMESE);
        return ServerResponse.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(pages.getOrDefault(language, ""));
    }

    private static JsonNode json(String file) {
        try (InputStream content = new ClassPathResource(FOLDER + file).getInputStream()) {
            return JsonMapper.shared().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file + " is not on the class path", e);
        }
    }
}
