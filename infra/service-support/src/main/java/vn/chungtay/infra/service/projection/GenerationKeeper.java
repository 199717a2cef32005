package vn.chungtay.infra.service.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.eventstream.operate.WakeUp;
import vn.chungtay.infra.service.axon.TrackingProcessors;
import vn.chungtay.infra.service.projection.Generations.Other;

/**
 * Makes the generations of all projections in this process, and takes the steps between them. Every replica has one and looks for
 * itself what is there; each step is a conditional write, so it does not matter which replica takes it, and one that dies leaves
 * nothing half done.
 */
public final class GenerationKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationKeeper.class);

    /** Events that a generation may be behind and still count as complete: what a processor takes in one round. */
    private static final long TAIL = TrackingProcessors.BATCH;

    private final Map<String, RunningGenerations> byName;
    private final GenerationCollection generations;
    private final Rebuilds rebuilds;
    private final ProjectionSettings settings;
    private final WakeUp wakeUp = new WakeUp();
    private volatile @Nullable Thread thread;

    /** Keeps these projections; nothing runs yet. */
    GenerationKeeper(
            List<Projection> projections,
            GenerationCollection generations,
            OperatorActs acts,
            ProjectionSettings settings) {
        this.byName = projections.stream()
                .collect(Collectors.toMap(
                        Projection::name,
                        RunningGenerations::new,
                        (one, other) -> {
                            throw new IllegalStateException("Two projections are called "
                                    + one.projection().name());
                        },
                        TreeMap::new));
        this.generations = generations;
        this.rebuilds = new Rebuilds(byName, generations, acts);
        this.settings = settings;
        acts.onRequest(wakeUp::call);
    }

    /** All projections, by name. */
    public List<Projection> projections() {
        return byName.values().stream().map(RunningGenerations::projection).toList();
    }

    /** The projection of this name. */
    public Optional<Projection> projection(String name) {
        return Optional.ofNullable(byName.get(name)).map(RunningGenerations::projection);
    }

    /** What keeps generations from going on in this process, by their names; empty when all is well. */
    public Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>();
        byName.values().forEach(running -> troubles.putAll(running.troubles()));
        return troubles;
    }

    @Override
    public void start() {
        Thread made = Thread.ofPlatform().name("projections").daemon().unstarted(this::keepLooking);
        thread = made;
        made.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        // All at once: each waits for its processor to end its look at the log.
        CompletableFuture.allOf(
                        byName.values().stream().map(RunningGenerations::stop).toArray(CompletableFuture[]::new))
                .join();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void keepLooking() {
        try {
            while (Thread.currentThread().equals(thread)) {
                attempt("the views", this::lookAfterAll);
                attempt("the operators' requests", rebuilds::carryOut);
                wakeUp.await(settings.lookEvery());
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped while waiting", e);
        }
    }

    /** Asks once for all, as it does so several times a second for ever. */
    private void lookAfterAll() {
        Map<String, Generations> all = generations.all();
        byName.forEach((name, running) -> lookAfter(running, all.getOrDefault(name, Generations.FIRST)));
    }

    private void lookAfter(RunningGenerations running, Generations now) {
        attempt(running.projection().name(), () -> {
            run(running, now.running());
            Other other = now.other();
            if (other != null) {
                step(running.projection(), now, other);
            }
        });
    }

    private synchronized void run(RunningGenerations running, List<Generation> wanted) {
        if (isRunning()) {
            running.run(wanted);
        }
    }

    private void step(Projection projection, Generations now, Other other) {
        String name = projection.name();
        switch (other.state()) {
            case BUILDING -> {
                if (isComplete(projection, now, other)) {
                    generations.serve(name, now, other);
                }
            }
            case RETIRING -> {
                if (generations.hasLasted(name, other, settings.grace())
                        && projection.covers(now.serving(), other.generation())) {
                    generations.letGo(name, other);
                }
            }
            case REMOVING -> {
                if (generations.hasLasted(name, other, settings.grace())) {
                    projection.remove(other.generation());
                    generations.gone(name, other);
                }
            }
        }
    }

    private static boolean isComplete(Projection projection, Generations now, Other built) {
        long done = projection.done(built.generation());
        return done >= built.target()
                && projection.available() - done <= TAIL
                && projection.covers(built.generation(), now.serving());
    }

    /** What fails now is looked at again with the next look; nothing else waits for it. */
    private static void attempt(String what, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("Could not look after {}, trying again: {}", what, e.toString());
            LOG.debug("In detail", e);
        }
    }
}
