package vn.chungtay.infra.service.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.service.trace.TraceParent;

/**
 * Answers errors as problem details (RFC 9457) with our {@code code}, the {@code facts} and the {@code traceId}; for a request
 * that cannot be read also the {@code field}.
 */
public final class Problems {

    /** How soon a request that may succeed later is worth repeating, in seconds. */
    private static final String RETRY_AFTER_SECONDS = "1";

    private final ErrorTexts texts;
    private final JsonMapper json;

    /** Says what these texts say. */
    public Problems(ErrorTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The answer to an error of the family. */
    public ResponseEntity<ProblemDetail> answer(ServiceException error, Locale language) {
        return answer(status(error), error.code(), error.facts(), language);
    }

    /** An answer by code. */
    public ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String code, Map<String, Object> facts, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:chungtay:error:" + code));
        problem.setTitle(texts.text("status." + status.value(), facts, language).orElseGet(status::getReasonPhrase));
        problem.setDetail(texts.text(code, facts, language).orElse(code));
        problem.setProperty("code", code);
        problem.setProperty("facts", facts);
        TraceParent.current().ifPresent(trace -> problem.setProperty("traceId", trace.traceId()));
        @Nullable Object field = facts.get("field");
        if (field != null) {
            problem.setProperty("field", field);
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return new ResponseEntity<>(problem, headers, status);
    }

    /** Writes the answer where no controller is at work: in a filter. */
    public void write(ResponseEntity<ProblemDetail> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }

    /** The language that the caller asks for, Vietnamese where they ask for none that we have. */
    public static Locale language(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) {
            return ErrorTexts.VIETNAMESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(wanted), ErrorTexts.languages());
            return best == null ? ErrorTexts.VIETNAMESE : best;
        } catch (IllegalArgumentException unreadable) {
            return ErrorTexts.VIETNAMESE;
        }
    }

    private static HttpStatus status(ServiceException error) {
        return switch (error) {
            case RuleViolated e -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NotFound e -> HttpStatus.NOT_FOUND;
            case StaleVersion e -> HttpStatus.PRECONDITION_FAILED;
            case Malformed e -> HttpStatus.BAD_REQUEST;
            case TooLarge e -> HttpStatus.CONTENT_TOO_LARGE;
            case NotAllowed e -> HttpStatus.FORBIDDEN;
            case OutcomeUnknown e -> HttpStatus.SERVICE_UNAVAILABLE;
            case TemporarilyUnavailable e -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
