package vn.chungtay.gateway.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.gateway.trace.Trace;

/** Answers a request with a problem (RFC 9457). */
@Component
public class ProblemWriter {

    private final ProblemTexts texts;
    private final JsonMapper json;

    ProblemWriter(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Writes status, headers and the problem's JSON, in the language that the request prefers. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        Locale language = texts.language(preferred(exchange.getRequest().getHeaders()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:chungtay:error:" + problem.code());
        body.put("title", texts.title(problem, language));
        body.put("status", problem.status().value());
        body.put("detail", texts.detail(problem, language));
        body.put("code", problem.code());
        body.put("facts", problem.facts());
        body.put("traceId", Trace.of(exchange).traceId());

        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(problem.status());
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(language);
        headers.setCacheControl("no-store");
        Duration retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, retryAfter.plusMillis(999).toSeconds())));
        }
        DataBuffer buffer = response.bufferFactory().wrap(json.writeValueAsBytes(body));
        return response.writeWith(Mono.just(buffer));
    }

    private static List<Locale.LanguageRange> preferred(HttpHeaders headers) {
        try {
            return headers.getAcceptLanguage();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
