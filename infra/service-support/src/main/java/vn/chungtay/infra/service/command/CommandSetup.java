package vn.chungtay.infra.service.command;

import java.time.Duration;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstream.consume.Outage;
import vn.chungtay.infra.service.errors.OutcomeUnknown;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.security.Actors;

/** Sending commands, from the web and from reactions. */
@AutoConfiguration(
        afterName = {"vn.chungtay.infra.service.axon.AxonSetup", "vn.chungtay.infra.service.security.SecuritySetup"})
public class CommandSetup {

    /** Shorter than a caller's patience at the gateway, longer than the log takes to settle an unclear append. */
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @Bean
    Commands commands(
            @Value("${spring.application.name}") String service,
            CommandBus bus,
            EventLog log,
            EventStore events,
            CommandTargetResolver targets) {
        return new LogCommands(service, bus, log, events, targets, TIMEOUT);
    }

    @Bean
    CommandCalls commandCalls(Commands commands, @Value("${spring.application.name}") String service, Actors actors) {
        return new CommandCalls(commands, service, actors);
    }

    /** A reaction that failed so is carried out again: it would succeed, or has already. */
    @Bean
    Outage reactionsToRepeat() {
        return failure -> failure instanceof TemporarilyUnavailable || failure instanceof OutcomeUnknown;
    }
}
