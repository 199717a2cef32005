package vn.chungtay.infra.service.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.operate.OperatorAct;

/**
 * An operator's act and what became of it.
 *
 * @param actId for asking how far it has got
 * @param kind what was asked for
 * @param target of what, by name
 * @param actor who asked: HMAC of their staff code
 * @param reason why, absent where none is demanded
 * @param requestedAt when
 * @param state {@code OPEN}, {@code DONE} or {@code FAILED}
 * @param outcome what has been done so far, counts by name
 * @param trouble what keeps it from going on, or why it failed
 * @param changedAt when that changed last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActView(
        String actId,
        OperatorAct.Kind kind,
        Map<String, String> target,
        String actor,
        @Nullable String reason,
        Instant requestedAt,
        OperatorAct.State state,
        Map<String, Long> outcome,
        @Nullable String trouble,
        Instant changedAt) {

    static ActView of(OperatorAct act) {
        return new ActView(
                act.id(),
                act.kind(),
                act.target(),
                act.actor(),
                act.reason(),
                act.requestedAt(),
                act.state(),
                act.outcome(),
                act.trouble(),
                act.changedAt());
    }
}
