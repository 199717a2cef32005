package vn.chungtay.infra.service.command;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * One call of a command endpoint: a controller method declares it as a parameter and hands its command over. It carries the
 * caller, the {@code Idempotency-Key} (required on every POST), and {@code If-Match} where it was sent.
 */
public interface CommandCall {

    /** Who calls. */
    vn.chungtay.infra.service.security.Actor actor();

    /** The version the caller decided on, from {@code If-Match}; absent where the header was not sent. */
    @Nullable
    Long expectedVersion();

    /**
     * Like {@link #send} for a command on a thing that two people may edit: {@code If-Match} must have been sent.
     *
     * @throws vn.chungtay.infra.service.errors.Malformed {@code request.if-match-required}
     */
    ResponseEntity<Accepted> sendMatching(Object command);

    /** Like {@link #send}, answering 201 with {@code Location: <path>/<id>}. */
    ResponseEntity<Accepted> create(Object command, String path);

    /**
     * Sends the command and waits for its commit. The answer is made of the commit's receipt alone, so that a repeat after a
     * crash answers the same; it carries {@code Chungtay-Position} and {@code ETag}.
     *
     * @throws vn.chungtay.infra.service.errors.ServiceException as the command was refused or could not be carried out
     */
    ResponseEntity<Accepted> send(Object command);
}
