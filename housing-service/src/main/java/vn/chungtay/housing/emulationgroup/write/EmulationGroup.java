package vn.chungtay.housing.emulationgroup.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupChanged;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupComposed;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupDissolved;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupFormed;
import vn.chungtay.housing.emulationgroup.write.changegroup.ChangeEmulationGroup;
import vn.chungtay.housing.emulationgroup.write.dissolvegroup.DissolveEmulationGroup;
import vn.chungtay.housing.emulationgroup.write.formgroup.FormEmulationGroup;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * Units that compete and give together: a block or a cluster.
 *
 * <p>A decision <em>forms</em> it from a day on: says what it is called, which units are in it and which of them leads. A later one
 * <em>changes</em> any of this from its own day on; what held before stays known, so that it can be told who was a member on which
 * day. A last one <em>dissolves</em> it. Nothing happens without a decision: where a unit gives its affairs to another, the group has
 * the old one until a decision names the new one.
 */
@Aggregate
@NullUnmarked
public class EmulationGroup {

    @AggregateIdentifier
    private String groupId;

    private EmulationGroupComposed last;
    private LocalDate lastDay;

    /** For Axon: a group before its first event. */
    EmulationGroup() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(FormEmulationGroup command, Actor actor, UnitAuthority authority, Units units) {
        Composition composition = command.composition();
        Rule.check(MembersActOnDay.of(composition, command.from(), units));
        authority.require(actor, FormEmulationGroup.OPERATION, composition.leadUnitCode(), command.from());
        apply(new EmulationGroupFormed(
                command.groupId().value(),
                composition.name().kind().name(),
                composition.name().value(),
                composition.leadUnitCode(),
                composition.unitCodes(),
                command.basis().number().value(),
                command.basis().decidedOn().day(),
                actor.staffRef(),
                command.from()));
    }

    @CommandHandler
    void decide(ChangeEmulationGroup command, Actor actor, UnitAuthority authority, Units units) {
        Composition composition = command.composition();
        Rule.check(
                new GroupIsNotDissolved(lastDay),
                new NotBeforeLastDecision(last.occurredOn(), command.from()),
                MembersActOnDay.of(composition, command.from(), units));
        authority.require(actor, ChangeEmulationGroup.OPERATION, composition.leadUnitCode(), command.from());
        apply(new EmulationGroupChanged(
                groupId,
                composition.name().kind().name(),
                composition.name().value(),
                composition.leadUnitCode(),
                composition.unitCodes(),
                command.basis().number().value(),
                command.basis().decidedOn().day(),
                actor.staffRef(),
                command.from()));
    }

    @CommandHandler
    void decide(DissolveEmulationGroup command, Actor actor, UnitAuthority authority) {
        authority.require(actor, DissolveEmulationGroup.OPERATION, last.leadUnitCode(), last.occurredOn());
        Rule.check(new GroupIsNotDissolved(lastDay), new NotBeforeLastDecision(last.occurredOn(), command.lastDay()));
        apply(new EmulationGroupDissolved(
                groupId,
                last.kind(),
                command.basis().number().value(),
                command.basis().decidedOn().day(),
                actor.staffRef(),
                command.lastDay()));
    }

    @EventSourcingHandler
    void evolve(EmulationGroupComposed event) {
        groupId = event.groupId();
        last = event;
    }

    @EventSourcingHandler
    void evolve(EmulationGroupDissolved event) {
        lastDay = event.occurredOn();
    }
}
