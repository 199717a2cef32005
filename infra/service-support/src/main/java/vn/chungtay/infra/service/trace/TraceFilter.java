package vn.chungtay.infra.service.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Goes on with the caller's trace, or begins one, before anything else looks at the request. */
public final class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TraceParent trace = TraceParent.parse(request.getHeader(TraceParent.NAME))
                .map(TraceParent::next)
                .orElseGet(TraceParent::begin);
        try (var ignored = trace.enter()) {
            chain.doFilter(request, response);
        }
    }

    /** Answers that are written after the container has dispatched again still belong to the trace. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
