package vn.chungtay.infra.service.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.relay.Republishing;
import vn.chungtay.infra.service.command.CommandCalls;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.operations.Requests.Wish;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;

/** Has the relay send events of the log again; consumers drop what they have seen. */
@RestController
@RequestMapping("/api/v1/${chungtay.area}/operations/republications")
public class RepublishEndpoint {

    private final EventLog log;
    private final LogReader reader;
    private final Requests requests;

    public RepublishEndpoint(EventLog log, LogReader reader, Requests requests) {
        this.log = log;
        this.reader = reader;
        this.requests = requests;
    }

    /**
     * What to send again: one of the two.
     *
     * @param fromPosition everything from this place in the log on, from 0
     * @param aggregateId everything of this aggregate
     * @param reason in the operator's words, without personal data; up to 500 characters
     */
    public record Republication(
            @Nullable @Min(0) Long fromPosition,
            @Nullable @Size(min = 1, max = 200) String aggregateId,
            @NotBlank @Size(max = 500) String reason) {}

    /** Takes the request; the leading relay carries it out. */
    @PostMapping
    @Permitted("operations.republish")
    public ResponseEntity<ActView> republish(
            @RequestBody @Valid Republication body, Actor actor, @RequestHeader(CommandCalls.KEY_HEADER) String key) {
        return requests.take(actor, key, () -> wish(body));
    }

    private Wish wish(Republication body) {
        Long from = body.fromPosition();
        String aggregate = body.aggregateId();
        if (from != null && aggregate == null) {
            return from(from, body.reason());
        }
        if (from == null && aggregate != null) {
            return of(aggregate, body.reason());
        }
        throw new Malformed("republish.one-of", Map.of("field", "fromPosition"));
    }

    private Wish from(long position, String reason) {
        long last = log.lastPosition();
        if (position > last) {
            throw new RuleViolated("republish.beyond-end", Map.of("fromPosition", position, "lastPosition", last));
        }
        return new Wish(Kind.REPUBLISH_FROM, Map.of(Republishing.FROM, Long.toString(position)), reason);
    }

    private Wish of(String aggregateId, String reason) {
        if (reader.readBackwards(aggregateId, 1, 1).isEmpty()) {
            throw new NotFound("aggregate.unknown", Map.of("id", aggregateId));
        }
        return new Wish(Kind.REPUBLISH_AGGREGATE, Map.of(OperatorAct.AGGREGATE, aggregateId), reason);
    }
}
