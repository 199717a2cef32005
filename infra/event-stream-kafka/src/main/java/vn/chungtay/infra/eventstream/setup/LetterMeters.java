package vn.chungtay.infra.eventstream.setup;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.chungtay.infra.eventstream.consume.DeskWorker;
import vn.chungtay.infra.eventstream.consume.WaitingLetters;

/** Meters of the dead letters that wait: how many and for how long, by topic and cause. */
final class LetterMeters implements MeterBinder {

    private final DeskWorker desk;
    private final Clock clock;

    LetterMeters(DeskWorker desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        MultiGauge count = MultiGauge.builder("chungtay.dead.letters.waiting")
                .description("Dead letters that wait for an operator")
                .register(registry);
        MultiGauge age = MultiGauge.builder("chungtay.dead.letters.oldest")
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(registry);
        desk.onLook(waiting -> {
            count.register(rows(waiting, WaitingLetters::count), true);
            age.register(rows(waiting, this::ageSeconds), true);
        });
    }

    private static List<Row<?>> rows(List<WaitingLetters> waiting, ToDoubleFunction<WaitingLetters> value) {
        return waiting.stream()
                .<Row<?>>map(letters -> Row.of(
                        Tags.of("topic", letters.topic(), "cause", letters.cause()), value.applyAsDouble(letters)))
                .toList();
    }

    private double ageSeconds(WaitingLetters letters) {
        return Duration.between(letters.oldest(), clock.instant()).toSeconds();
    }
}
