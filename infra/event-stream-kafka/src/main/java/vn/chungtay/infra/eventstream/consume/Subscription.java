package vn.chungtay.infra.eventstream.consume;

import java.util.function.Consumer;

/**
 * What a service does with one published type of another service. A service declares each as a bean. A type of a topic that is
 * neither subscribed to nor listed as {@link Ignored} goes to the dead-letter topic, never into silence.
 *
 * @param topic for example {@code chungtay.housing.v1}
 * @param type CloudEvents type
 * @param data the consumer's own record of the data, unknown fields are left aside
 * @param reaction takes effect at least once; it must be idempotent by {@link Consumed#idempotencyKey()}
 */
public record Subscription<T>(String topic, String type, Class<T> data, Consumer<Consumed<T>> reaction) {

    /**
     * A published type that this service knows and does not need.
     *
     * @param topic as in {@link Subscription}
     * @param type as in {@link Subscription}
     */
    public record Ignored(String topic, String type) {}
}
