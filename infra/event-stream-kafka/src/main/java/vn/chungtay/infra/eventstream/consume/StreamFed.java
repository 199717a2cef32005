package vn.chungtay.infra.eventstream.consume;

/**
 * A part of a service that is fed by other services' streams and is not one of its {@link Subscription}s, but a view that is made
 * of them. A service that declares a bean of this type has a {@link Consumption}.
 */
public interface StreamFed {}
