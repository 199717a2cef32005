package vn.chungtay.infra.service.projection;

import java.util.Collection;
import vn.chungtay.infra.eventstream.consume.Subscription;

/**
 * A {@link Projector} whose view is made of other services' streams. Instead of handlers of this service's log it has
 * subscriptions, whose reactions write its documents. Like every projector it gets the documents to write and nothing else.
 */
public interface StreamProjector {

    /** What it makes of the types that it needs. An event may come again and must then change nothing. */
    Collection<Subscription<?>> subscriptions();

    /** The types of its topics that it knows and does not need. */
    Collection<Subscription.Ignored> ignored();
}
