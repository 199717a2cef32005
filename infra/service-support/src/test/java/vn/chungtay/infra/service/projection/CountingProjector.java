package vn.chungtay.infra.service.projection;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.events.CounterOpened;
import vn.chungtay.sample.counter.read.CounterView;

/** Counts, as one version of the service does it. */
final class CountingProjector {

    private final ViewDocuments views;
    private final int factor;
    private final Gate gate;

    CountingProjector(ViewDocuments views, int factor, Gate gate) {
        this.views = views;
        this.factor = factor;
        this.gate = gate;
    }

    @EventHandler
    void on(CounterOpened event, Position position) {
        gate.pass();
        views.create(new CounterView(event.counterId(), 0, position.value()));
    }

    @EventHandler
    void on(Counted event, Position position) {
        gate.pass();
        views.change(
                CounterView.class,
                event.counterId(),
                position,
                view -> new CounterView(event.counterId(), view.count() + factor * event.by(), position.value()));
    }
}
