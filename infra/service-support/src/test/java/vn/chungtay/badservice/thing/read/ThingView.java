package vn.chungtay.badservice.thing.read;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.badservice.thing.events.ThingHappened;
import vn.chungtay.badservice.thing.write.Thing;

/** Made of an aggregate, with a handler that is no projector's, a way to collections, and an endpoint that permits everybody. */
@RestController
public class ThingView {
    public Thing thing;
    public MongoOperations mongo;

    @EventHandler
    public void handle(ThingHappened event) {
        thing = event.thing;
    }

    @GetMapping("/things")
    public String things() {
        return thing.toString();
    }
}
