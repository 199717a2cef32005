package vn.chungtay.sample.counter.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.write.Counter;

@Component
@ProcessingGroup(WhenSevenCountedThenCountOneMore.GROUP)
public class WhenSevenCountedThenCountOneMore {

    public static final String GROUP = "sample-one-more";

    private final Commands commands;

    public WhenSevenCountedThenCountOneMore(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    public void react(Counted event, @MessageIdentifier String eventId) {
        if (event.by() == 7) {
            commands.send(new Counter.Count(event.counterId(), 1), GROUP + "|" + eventId, Actor.system("sample"), null);
        }
    }
}
