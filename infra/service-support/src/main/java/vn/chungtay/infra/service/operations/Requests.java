package vn.chungtay.infra.service.operations;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.service.command.IdempotencyKeys;
import vn.chungtay.infra.service.security.Actor;

/**
 * Takes what operators ask for: it is stored, and carried out by the replica whose work it is. The answer says where to look how
 * far it has got. The same key of the same person is the same act, also when the answer to it was lost.
 */
public final class Requests {

    private final String service;
    private final String path;
    private final OperatorActs acts;
    private final Clock clock;

    /**
     * Requests at this service.
     *
     * @param area the service's part of the API, for example {@code housing}
     */
    public Requests(String service, String area, OperatorActs acts, Clock clock) {
        this.service = service;
        this.path = "/api/v1/" + area + "/operations/acts/";
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param reason why, absent where none is demanded
     */
    record Wish(
            Kind kind, Map<String, String> target, @Nullable String reason) {}

    /**
     * Takes a request.
     *
     * @param wish judged when it is new
     */
    ResponseEntity<ActView> take(Actor actor, String key, Supplier<Wish> wish) {
        String id = IdempotencyKeys.hash(service, actor, key);
        Optional<OperatorAct> earlier = acts.find(id);
        OperatorAct act = earlier.orElseGet(() -> request(id, actor, wish.get()));
        return ResponseEntity.accepted().location(URI.create(path + id)).body(ActView.of(act));
    }

    private OperatorAct request(String id, Actor actor, Wish wish) {
        return acts.request(OperatorAct.requested(
                id, wish.kind(), wish.target(), actor.staffRef(), wish.reason(), clock.instant()));
    }
}
