package vn.chungtay.infra.service.errors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The one place where errors become answers: ours, Spring's, and those that nobody expected. */
@RestControllerAdvice
public final class ErrorAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    /** What Spring's own errors are called where the status says it all. */
    private static final Map<Integer, String> BY_STATUS = Map.of(
            404, "request.path-unknown",
            405, "request.method-not-supported",
            406, "request.answer-not-acceptable",
            413, "request.too-large",
            415, "request.media-type-not-supported",
            503, "service.busy");

    private static final Set<String> PRESENCE = Set.of("NotNull", "NotBlank", "NotEmpty");

    private final Problems problems;

    /** Answers through these. */
    public ErrorAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ours(ServiceException error, WebRequest request) {
        return problems.answer(error, language(request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notSignedIn(AuthenticationException error, WebRequest request) {
        LOG.debug("Not signed in", error);
        return problems.answer(HttpStatus.UNAUTHORIZED, "token.required", Map.of(), language(request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception error, WebRequest request) {
        TemporarilyUnavailable outage = Outages.behind(error);
        if (outage != null) {
            LOG.warn("A request met an outage", error);
            return ours(outage, request);
        }
        LOG.error("A request failed in a way that nobody provided for", error);
        return problems.answer(HttpStatus.INTERNAL_SERVER_ERROR, "service.failed", Map.of(), language(request));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception error, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ServiceException ours = findOurs(error);
        ResponseEntity<ProblemDetail> answer =
                ours == null ? answer(malformed(error), error, status, request) : ours(ours, request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers)
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private ResponseEntity<ProblemDetail> answer(
            @Nullable Malformed malformed, Exception error, HttpStatusCode status, WebRequest request) {
        if (malformed != null) {
            return ours(malformed, request);
        }
        if (status.is5xxServerError() && status.value() != 503) {
            return unexpected(error, request);
        }
        String code = BY_STATUS.getOrDefault(status.value(), "request.unreadable");
        return problems.answer(HttpStatus.valueOf(status.value()), code, Map.of(), language(request));
    }

    /** Which field cannot be read, where the error knows it. */
    private static @Nullable Malformed malformed(Exception error) {
        return switch (error) {
            case HttpMessageNotReadableException e -> unreadable(e);
            case MethodArgumentNotValidException e -> invalid(e.getFieldError());
            case HandlerMethodValidationException e -> invalid(e);
            case MissingServletRequestParameterException e -> required(e.getParameterName());
            case MissingRequestHeaderException e -> required(e.getHeaderName());
            case MethodArgumentTypeMismatchException e -> field("request.field-invalid", e.getName());
            case TypeMismatchException e -> field("request.field-invalid", String.valueOf(e.getPropertyName()));
            default -> null;
        };
    }

    private static @Nullable Malformed unreadable(HttpMessageNotReadableException error) {
        return switch (error.getCause()) {
            case UnrecognizedPropertyException e -> field("request.field-unknown", path(e));
            case JacksonException e when !e.getPath().isEmpty() -> field("request.field-invalid", path(e));
            case null, default -> new Malformed("request.unreadable", Map.of(), error);
        };
    }

    private static String path(JacksonException error) {
        return error.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static Malformed invalid(@Nullable FieldError error) {
        return error == null
                ? new Malformed("request.unreadable", Map.of())
                : invalid(error.getField(), String.valueOf(error.getCode()));
    }

    private static Malformed invalid(HandlerMethodValidationException error) {
        var first = error.getParameterValidationResults().getFirst();
        List<MessageSourceResolvable> errors = first.getResolvableErrors();
        if (errors.getFirst() instanceof FieldError fieldError) {
            return invalid(fieldError);
        }
        String[] codes = errors.getFirst().getCodes();
        return invalid(
                String.valueOf(first.getMethodParameter().getParameterName()),
                codes == null ? "" : codes[codes.length - 1]);
    }

    private static Malformed invalid(String field, String constraint) {
        return PRESENCE.contains(constraint) ? required(field) : field("request.field-invalid", field);
    }

    private static Malformed required(String field) {
        return field("request.field-required", field);
    }

    private static Malformed field(String code, String field) {
        return new Malformed(code, Map.of("field", field));
    }

    /** A value object that refuses what it is given does so inside Jackson's binding: its word counts. */
    private static @Nullable ServiceException findOurs(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceException ours) {
                return ours;
            }
        }
        return null;
    }

    private static Locale language(WebRequest request) {
        return Problems.language(((ServletWebRequest) request).getRequest());
    }
}
