package vn.chungtay.infra.eventstream.consume;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who takes streams in: a service, or one making of a view of it. Each has a consumer group and a memory of its own; dead-letter
 * topics belong to the service.
 *
 * @param service name of the service
 * @param naming what a place of the service is called for this consumer: its group, its collections; the same name for the
 *     service itself
 */
public record ConsumerName(String service, UnaryOperator<String> naming) {

    /** The service itself. */
    public static ConsumerName of(String service) {
        return new ConsumerName(service, UnaryOperator.identity());
    }

    /** Its consumer group, which is also what operators call it. */
    public String group() {
        return naming.apply(service);
    }

    /** Its place for what the service itself keeps under this name. */
    String place(String name) {
        return naming.apply(name);
    }

    /** Its mark on a dead letter, absent for the service itself. */
    @Nullable
    String mark() {
        return group().equals(service) ? null : group();
    }
}
