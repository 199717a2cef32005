package vn.chungtay.infra.service.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.service.command.CommandCalls;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.operations.Requests.Wish;
import vn.chungtay.infra.service.projection.GenerationCollection;
import vn.chungtay.infra.service.projection.GenerationKeeper;
import vn.chungtay.infra.service.projection.Generations;
import vn.chungtay.infra.service.projection.Generations.Other;
import vn.chungtay.infra.service.projection.Generations.State;
import vn.chungtay.infra.service.projection.Projection;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;

/** The views of a service: how far they are, making one anew, giving that up. */
@RestController
@RequestMapping("/api/v1/${chungtay.area}/operations/projections")
public class ProjectionEndpoint {

    private final GenerationKeeper keeper;
    private final GenerationCollection generations;
    private final OperatorActs acts;
    private final Requests requests;
    private final Clock clock;

    public ProjectionEndpoint(
            GenerationKeeper keeper,
            GenerationCollection generations,
            OperatorActs acts,
            Requests requests,
            Clock clock) {
        this.keeper = keeper;
        this.generations = generations;
        this.acts = acts;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Why it is asked for.
     *
     * @param reason in the operator's words, without personal data; up to 500 characters
     */
    public record Reason(@NotBlank @Size(max = 500) String reason) {}

    /** All projections, by name. */
    @GetMapping
    @Permitted("operations.read-projections")
    public PageView<ProjectionView> list() {
        List<ProjectionView> all = keeper.projections().stream().map(this::view).toList();
        return new PageView<>(all, null);
    }

    /** One projection. */
    @GetMapping("/{projection}")
    @Permitted("operations.read-projections")
    public ProjectionView one(@PathVariable String projection) {
        return view(find(projection));
    }

    /** Has a view made anew from the first event, and shown when it is complete. */
    @PostMapping("/{projection}/rebuilds")
    @Permitted("operations.rebuild-projections")
    public ResponseEntity<ActView> rebuild(
            @PathVariable String projection,
            @RequestBody @Valid Reason body,
            Actor actor,
            @RequestHeader(CommandCalls.KEY_HEADER) String key) {
        return requests.take(actor, key, () -> rebuild(find(projection), body.reason()));
    }

    /** Gives up the view that is being made; what is shown stays as it is. */
    @PostMapping("/{projection}/abandonments")
    @Permitted("operations.rebuild-projections")
    public ResponseEntity<ActView> abandon(
            @PathVariable String projection,
            @RequestBody @Valid Reason body,
            Actor actor,
            @RequestHeader(CommandCalls.KEY_HEADER) String key) {
        return requests.take(actor, key, () -> abandon(find(projection), body.reason()));
    }

    private Projection find(String name) {
        return keeper.projection(name)
                .orElseThrow(() -> new NotFound("projection.unknown", Map.of("projection", name)));
    }

    private Wish rebuild(Projection wanted, String reason) {
        for (Projection projection : keeper.projections()) {
            Other other = generations.of(projection.name()).other();
            if (other != null && (projection.name().equals(wanted.name()) || other.state() == State.BUILDING)) {
                throw new RuleViolated(
                        "projection.rebuild-runs",
                        Map.of(
                                "projection",
                                projection.name(),
                                "state",
                                other.state().name()));
            }
        }
        return new Wish(Kind.REBUILD_PROJECTION, Map.of("projection", wanted.name()), reason);
    }

    private Wish abandon(Projection projection, String reason) {
        Other other = generations.of(projection.name()).other();
        if (other == null || other.state() != State.BUILDING) {
            throw new RuleViolated("projection.nothing-to-abandon", Map.of("projection", projection.name()));
        }
        String generation = Integer.toString(other.generation().number());
        return new Wish(
                Kind.ABANDON_REBUILD, Map.of("projection", projection.name(), "generation", generation), reason);
    }

    private ProjectionView view(Projection projection) {
        Generations now = generations.of(projection.name());
        long done = projection.done(now.serving());
        long available = projection.available();
        return new ProjectionView(
                projection.name(),
                now.serving().number(),
                done,
                Math.max(0, available - done),
                other(projection, now, available));
    }

    private ProjectionView.@Nullable Other other(Projection projection, Generations now, long available) {
        Other other = now.other();
        if (other == null) {
            return null;
        }
        ActView act =
                acts.find(Objects.requireNonNull(now.act())).map(ActView::of).orElse(null);
        Duration passed = Duration.between(other.since(), clock.instant());
        ProjectionView.Progress progress = other.state() == State.BUILDING
                ? ProjectionView.Progress.of(projection.done(other.generation()), available, passed)
                : null;
        return new ProjectionView.Other(other.generation().number(), other.state(), other.since(), act, progress);
    }
}
