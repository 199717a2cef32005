package vn.chungtay.sample.counter.read;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.events.CounterOpened;

@Component
@ProcessingGroup(CounterViewProjector.GROUP)
public class CounterViewProjector {

    public static final String GROUP = "sample-counter-view";

    private final MongoTemplate mongo;

    public CounterViewProjector(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @EventHandler
    public void on(CounterOpened event, Position position) {
        mongo.save(new CounterView(event.counterId(), 0, position.value()));
    }

    @EventHandler
    public void on(Counted event, Position position) {
        CounterView view = mongo.findById(event.counterId(), CounterView.class);
        if (view != null && view.position() < position.value()) {
            mongo.save(new CounterView(view.counterId(), view.count() + event.by(), position.value()));
        }
    }
}
