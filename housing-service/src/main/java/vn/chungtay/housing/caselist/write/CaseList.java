package vn.chungtay.housing.caselist.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import vn.chungtay.housing.caselist.events.CaseListRowsDone;
import vn.chungtay.housing.caselist.events.CaseListTaken;
import vn.chungtay.housing.caselist.write.recordrows.RecordRows;
import vn.chungtay.housing.caselist.write.takelist.TakeCaseList;
import vn.chungtay.infra.service.security.Actor;

/**
 * A list of households. It is checked and taken as a whole; then its rows become cases, each in a commit of its own, and after
 * every chunk the list counts what became of it. So the log says how far an import has got, whoever dies on the way.
 */
@Aggregate
@NullUnmarked
public class CaseList {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String listId;

    private CaseListTaken taken;
    private int done;

    /** For Axon: a list before its first event. */
    CaseList() {}

    /** That its rows may be listed was checked before, and is decided again for each of them. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(TakeCaseList command, Actor actor) {
        apply(new CaseListTaken(
                command.listId().value(),
                actor.unitCode(),
                command.mode().name(),
                command.rows(),
                command.faulty(),
                command.alreadyThere(),
                command.chunkIds(),
                command.occurredOn().day()));
    }

    /** A chunk that was counted before changes nothing. */
    @CommandHandler
    void decide(RecordRows command) {
        if (command.chunk() < done) {
            return;
        }
        int next = command.chunk() + 1;
        apply(new CaseListRowsDone(
                taken.listId(),
                command.chunk(),
                taken.chunkIds().get(command.chunk()),
                next < taken.chunkIds().size() ? taken.chunkIds().get(next) : null,
                command.listed(),
                command.alreadyThere(),
                command.refused(),
                taken.occurredOn()));
    }

    @EventSourcingHandler
    void evolve(CaseListTaken event) {
        listId = event.listId();
        taken = event;
    }

    @EventSourcingHandler
    void evolve(CaseListRowsDone event) {
        done = event.chunk() + 1;
    }
}
