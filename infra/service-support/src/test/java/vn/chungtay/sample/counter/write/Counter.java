package vn.chungtay.sample.counter.write;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.events.CounterOpened;

@Aggregate
public class Counter {

    public static final int HIGHEST = 1000;

    @AggregateIdentifier
    private String counterId;

    private String unitCode;
    private LocalDate occurredOn;
    private int count;

    protected Counter() {}

    @CommandHandler
    public Counter(Open command, Actor actor, UnitAuthority authority) {
        authority.require(actor, "sample.open", command.unitCode(), command.occurredOn());
        AggregateLifecycle.apply(new CounterOpened(command.counterId(), command.unitCode(), command.occurredOn()));
    }

    @CommandHandler
    public void decide(Count command, Actor actor, UnitAuthority authority) {
        authority.require(actor, "sample.count", unitCode, occurredOn);
        Rule.check(new CountStaysBelowHighest(count, command.by()));
        if (command.by() != 0) {
            AggregateLifecycle.apply(new Counted(counterId, command.by(), null));
        }
    }

    @CommandHandler
    public void decide(Fail command) {
        throw new IllegalStateException("secret detail");
    }

    @EventSourcingHandler
    public void evolve(CounterOpened event) {
        counterId = event.counterId();
        unitCode = event.unitCode();
        occurredOn = event.occurredOn();
    }

    @EventSourcingHandler
    public void evolve(Counted event) {
        count += event.by();
    }

    public record Open(@TargetAggregateIdentifier String counterId, String unitCode, LocalDate occurredOn) {}

    public record Count(@TargetAggregateIdentifier String counterId, int by) {}

    public record Fail(@TargetAggregateIdentifier String counterId) {}

    public record CountStaysBelowHighest(int count, int by) implements Rule {

        @Override
        public boolean broken() {
            return count + by > HIGHEST;
        }

        @Override
        public String code() {
            return "counter.too-high";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("count", count, "highest", HIGHEST);
        }
    }
}
