package vn.chungtay.sample.counter.read;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.events.CounterOpened;

@Projector(view = CounterViewProjector.VIEW, documents = CounterView.class)
public class CounterViewProjector {

    public static final String VIEW = "sample-counter-view";

    private final ViewDocuments views;

    public CounterViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    public void on(CounterOpened event, Position position) {
        views.create(new CounterView(event.counterId(), 0, position.value()));
    }

    @EventHandler
    public void on(Counted event, Position position) {
        views.change(
                CounterView.class,
                event.counterId(),
                position,
                view -> new CounterView(view.counterId(), view.count() + event.by(), position.value()));
    }
}
