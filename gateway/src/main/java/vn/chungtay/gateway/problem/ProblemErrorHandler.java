package vn.chungtay.gateway.problem;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import vn.chungtay.gateway.trace.Trace;

/** The last word on every error: a problem, never a stack trace. Ahead of Spring Boot's own handler. */
@Component
@Order(-2)
class ProblemErrorHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemErrorHandler.class);

    private final ProblemWriter writer;

    ProblemErrorHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        Problem problem = problem(Exceptions.unwrap(error));
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            log.error("fault in trace {}", Trace.of(exchange).traceId(), error);
        }
        return writer.write(exchange, problem);
    }

    private static Problem problem(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return switch (error) {
            case AccessDeniedException denied -> Problem.crossSite(denied);
            case AuthenticationException unknown -> Problem.notSignedIn(unknown);
            case ResponseStatusException told -> Problem.of(known(told), told);
            default -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, error);
        };
    }

    private static HttpStatus known(ResponseStatusException told) {
        return Optional.ofNullable(HttpStatus.resolve(told.getStatusCode().value()))
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
