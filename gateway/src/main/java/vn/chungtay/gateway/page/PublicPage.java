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

/** The public page at {@code /}; its styles and scripts are static resources under {@code /assets}. */
@Configuration(proxyBeanMethods = false)
class PublicPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @Bean
    RouterFunction<ServerResponse> index() {
        ClassPathResource page = new ClassPathResource("static/index.html");
        return RouterFunctions.route()
                .GET(
                        "/",
                        request -> ServerResponse.ok()
                                .contentType(HTML)
                                .cacheControl(CacheControl.noCache())
                                .bodyValue(page))
                .build();
    }
}
