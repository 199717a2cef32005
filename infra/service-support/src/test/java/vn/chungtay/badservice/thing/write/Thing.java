package vn.chungtay.badservice.thing.write;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import vn.chungtay.badservice.other.Other;
import vn.chungtay.badservice.thing.events.ThingHappened;
import vn.chungtay.badservice.thing.publish.ThingHappenedV1;
import vn.chungtay.badservice.thing.read.ThingView;
import vn.chungtay.infra.eventstream.consume.Consumed;

/** Looks at a view, at another service and at the clock, and names its handlers as it likes. */
public class Thing {
    public ThingView view;
    public Consumed<ThingHappenedV1> foreign;
    public ThingHappenedV1 published;
    public Other other;

    @CommandHandler
    public Instant handle(String command, Clock clock) {
        return clock.instant().isAfter(Instant.now()) ? Instant.MAX : Instant.now();
    }

    @EventSourcingHandler
    public void apply(ThingHappened event) {
        event.thing = this;
    }
}
