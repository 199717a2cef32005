package vn.chungtay.infra.service.idempotency;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.chungtay.infra.service.command.CommandCalls;
import vn.chungtay.infra.service.command.IdempotencyKeys;
import vn.chungtay.infra.service.errors.Problems;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.files.FileStore;
import vn.chungtay.infra.service.idempotency.AnswerMemory.State;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Actors;
import vn.chungtay.infra.service.view.MinPosition;

/**
 * Gives a repeated POST the answer that it got before. What makes a repeat harmless is the key in the commit; this filter makes
 * it look the same, and finds out keys that are used for two different things.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    /** A request's JSON; no form of ours comes near it. */
    private static final long LARGEST_JSON_BYTES = 1_000_000;

    /** A table of a quarter of a million lines, as text. */
    private static final long LARGEST_TABLE_BYTES = 64_000_000;

    private static final List<String> TABLES =
            List.of("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<String> REMEMBERED_HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG, MinPosition.ANSWER_HEADER);

    private static final String NO_STORE = "no-store";

    private final String service;
    private final AnswerMemory memory;
    private final Actors actors;
    private final Problems problems;

    /** Filters the requests of this service. */
    public IdempotencyFilter(String service, AnswerMemory memory, Actors actors, Problems problems) {
        this.service = service;
        this.memory = memory;
        this.actors = actors;
        this.problems = problems;
    }

    /** What lacks a key or a caller is refused further on, where it is known whether it would have been permitted. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getHeader(CommandCalls.KEY_HEADER) == null
                || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var actor = actors.find();
            if (actor.isEmpty()) {
                chain.doFilter(request, response);
            } else {
                answer(new MeasuredRequest(request, largestBytes(request)), response, actor.get(), chain);
            }
        } catch (ServiceException e) {
            problems.write(problems.answer(e, Problems.language(request)), response);
        }
    }

    private void answer(MeasuredRequest request, HttpServletResponse response, Actor actor, FilterChain chain)
            throws ServletException, IOException {
        String key = CommandCalls.requireKey(request.getHeader(CommandCalls.KEY_HEADER));
        switch (claim(IdempotencyKeys.hash(service, actor, key))) {
            case State.Mine mine -> carryOut(mine, request, response, chain);
            case State.Answered(RememberedAnswer answer) -> repeat(answer, request, response);
            case State.Busy busy -> throw new TemporarilyUnavailable("idempotency.in-progress", Map.of());
        }
    }

    private State claim(String key) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        State state = memory.claim(key);
        while (state instanceof State.Busy && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            state = memory.claim(key);
        }
        return state;
    }

    private void carryOut(State.Mine mine, MeasuredRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        boolean succeeded = false;
        try {
            chain.doFilter(request, answer);
            succeeded = HttpStatus.valueOf(answer.getStatus()).is2xxSuccessful() && mayBeKept(answer);
        } finally {
            if (!succeeded) {
                release(mine);
            }
        }
        if (succeeded) {
            remember(
                    mine,
                    new RememberedAnswer(
                            request.fingerprint(),
                            answer.getStatus(),
                            headers(answer),
                            new Binary(answer.getContentAsByteArray())));
        }
        answer.copyBodyToResponse();
    }

    /** What is for the caller's eyes alone, such as a file with names, is made anew for whoever asks again. */
    private static boolean mayBeKept(HttpServletResponse answer) {
        return !NO_STORE.equals(answer.getHeader(HttpHeaders.CACHE_CONTROL));
    }

    /** The thing is done: that it cannot be remembered must not look like a failure. A repeat finds it in the log. */
    private void remember(State.Mine mine, RememberedAnswer answer) {
        try {
            memory.remember(mine, answer);
        } catch (MongoException e) {
            LOG.warn("An answer could not be remembered", e);
        }
    }

    /** A claim that cannot be given back runs out; what led here is the answer. */
    private void release(State.Mine mine) {
        try {
            memory.release(mine);
        } catch (MongoException e) {
            LOG.warn("A key could not be given back; it can be used again when its claim has run out", e);
        }
    }

    private static Map<String, String> headers(HttpServletResponse answer) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : REMEMBERED_HEADERS) {
            String value = answer.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static void repeat(RememberedAnswer answer, MeasuredRequest request, HttpServletResponse response)
            throws IOException {
        if (!answer.fingerprint().equals(request.fingerprint())) {
            throw new RuleViolated("idempotency.key-reused", Map.of());
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.getOutputStream().write(answer.body().getData());
    }

    private static long largestBytes(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (TABLES.stream().anyMatch(type::startsWith)) {
            return LARGEST_TABLE_BYTES;
        }
        // A little more for files, whose own limit names itself.
        return type.startsWith("image/") ? FileStore.LARGEST_BYTES + LARGEST_JSON_BYTES : LARGEST_JSON_BYTES;
    }
}
