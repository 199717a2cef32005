package vn.chungtay.infra.eventstream.publish;

import java.util.function.Function;

/**
 * How one stored event type becomes one published type. A service declares each as a bean; a stored type without one is not
 * published. The mapping is a pure function of the stored event, so that republishing gives the same records.
 *
 * @param stored the stored event's class
 * @param published the published record's class, marked {@link Published}
 * @param mapping from the one to the other
 */
public record Publication<S, P>(Class<S> stored, Class<P> published, Function<S, P> mapping) {}
