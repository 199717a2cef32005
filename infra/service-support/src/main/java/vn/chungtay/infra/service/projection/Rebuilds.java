package vn.chungtay.infra.service.projection;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.service.projection.Generations.Other;
import vn.chungtay.infra.service.projection.Generations.State;

/**
 * Carries out what operators ask of projections, one rebuild after the other. An act stays open until its generation is shown or
 * given up; every replica may look, and finds out from the generations what has become of it.
 */
final class Rebuilds {

    /** Name in an act's target of the projection. */
    static final String PROJECTION = "projection";

    /** Name in an act's target of the generation that is to be given up. */
    static final String GENERATION = "generation";

    private static final String EVENTS = "events";

    private final Map<String, RunningGenerations> byName;
    private final GenerationCollection generations;
    private final OperatorActs acts;

    Rebuilds(Map<String, RunningGenerations> byName, GenerationCollection generations, OperatorActs acts) {
        this.byName = byName;
        this.generations = generations;
        this.acts = acts;
    }

    void carryOut() {
        next(Kind.ABANDON_REBUILD, this::abandon);
        next(Kind.REBUILD_PROJECTION, this::rebuild);
    }

    private void next(Kind kind, BiConsumer<OperatorAct, RunningGenerations> work) {
        acts.nextOpen(Set.of(kind)).ifPresent(act -> {
            RunningGenerations running = byName.get(act.target(PROJECTION));
            if (running == null) {
                acts.failed(act, "This version of the service has no such projection");
            } else {
                work.accept(act, running);
            }
        });
    }

    private void rebuild(OperatorAct act, RunningGenerations running) {
        Projection projection = running.projection();
        Generations now = generations.of(projection.name());
        if (!act.id().equals(now.act())) {
            if (now.other() == null) {
                generations.begin(projection.name(), now, projection.available(), act.id());
            }
            return;
        }
        Other building = now.other(State.BUILDING);
        if (building != null) {
            tell(act, running.of(building.generation()));
        } else if (now.serving().equals(now.last())) {
            acts.done(act, Map.of(EVENTS, projection.done(now.serving())));
        } else {
            acts.failed(act, "Abandoned");
        }
    }

    /** The process that does the work says what keeps it from going on. */
    private void tell(OperatorAct act, @Nullable Making making) {
        if (making == null || !making.isAtWork() || Objects.equals(making.trouble(), act.trouble())) {
            return;
        }
        String trouble = making.trouble();
        if (trouble == null) {
            acts.progress(act, act.outcome());
        } else {
            acts.trouble(act, trouble);
        }
    }

    private void abandon(OperatorAct act, RunningGenerations running) {
        String name = running.projection().name();
        Generation unwanted = new Generation(Integer.parseInt(act.target(GENERATION)));
        Generations now = generations.of(name);
        Other building = now.other(State.BUILDING);
        if (building != null && building.generation().equals(unwanted)) {
            generations.letGo(name, building);
        } else if (now.serving().equals(unwanted)) {
            acts.failed(act, "It was shown before it could be abandoned");
        } else {
            acts.done(act, Map.of());
        }
    }
}
