package vn.chungtay.infra.service.command;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.view.MinPosition;

/** A {@link CommandCall} made of a request's headers. */
record WebCommandCall(
        Commands commands,
        String service,
        Actor actor,
        String key,
        @Nullable Long expectedVersion) implements CommandCall {

    @Override
    public ResponseEntity<Accepted> send(Object command) {
        return answer(HttpStatus.OK, command, new HttpHeaders(), null);
    }

    @Override
    public ResponseEntity<Accepted> sendMatching(Object command) {
        if (expectedVersion == null) {
            throw new Malformed("request.if-match-required", Map.of("field", HttpHeaders.IF_MATCH));
        }
        return send(command);
    }

    @Override
    public ResponseEntity<Accepted> create(Object command, String path) {
        return answer(HttpStatus.CREATED, command, new HttpHeaders(), path);
    }

    private ResponseEntity<Accepted> answer(
            HttpStatus status, Object command, HttpHeaders headers, @Nullable String path) {
        CommitReceipt receipt = commands.send(command, key, actor, expectedVersion);
        headers.setETag("\"" + receipt.sequence() + "\"");
        headers.set(MinPosition.ANSWER_HEADER, service + ":" + receipt.position());
        if (path != null) {
            headers.setLocation(URI.create(path + "/" + receipt.aggregateId()));
        }
        return new ResponseEntity<>(new Accepted(receipt.aggregateId(), receipt.sequence()), headers, status);
    }
}
