package vn.chungtay.infra.service.projection;

import vn.chungtay.infra.eventstream.consume.StreamFed;

/**
 * Says that a service has a view of other services' streams. A service declares each as a bean.
 *
 * @param projector makes it; marked {@link Projector}
 */
public record StreamView(Class<? extends StreamProjector> projector) implements StreamFed {}
