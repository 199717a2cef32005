package vn.chungtay.gateway.page;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The public pages at {@code /}, and at {@code /trace} the one that shows a giver where a gift is; their styles and scripts are static
 * resources under {@code /assets}.
 */
@Configuration(proxyBeanMethods = false)
class PublicPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route()
                .GET("/", request -> page("static/index.html"))
                .GET("/trace", request -> page("static/trace.html"))
                .build();
    }

    private static Mono<ServerResponse> page(String file) {
        return ServerResponse.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(new ClassPathResource(file));
    }
}
