package vn.chungtay.infra.service.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside any controller, in the same form as everything else. */
@RestController
public final class LastResort implements ErrorController {

    private final Problems problems;

    /** Answers through these. */
    public LastResort(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        TemporarilyUnavailable outage =
                Outages.behind((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        if (outage != null) {
            return problems.answer(outage, Problems.language(request));
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return problems.answer(
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                status != null && status.is4xxClientError() ? "request.unreadable" : "service.failed",
                Map.of(),
                Problems.language(request));
    }
}
