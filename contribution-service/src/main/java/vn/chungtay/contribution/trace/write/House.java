package vn.chungtay.contribution.trace.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.trace.events.HouseStageNoted;
import vn.chungtay.contribution.trace.write.notestage.NoteStage;

/** A house that gifts may go to, as far as givers may know it. It only ever gets further; what is told again is passed over. */
@Aggregate
public class House {

    @AggregateIdentifier
    private @Nullable String houseId;

    private @Nullable Stage stage;

    /** For Axon: a house that nobody told of. */
    public House() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteStage command) {
        if (stage != null && stage.compareTo(command.stage()) >= 0) {
            return;
        }
        apply(new HouseStageNoted(
                command.houseId().value(),
                command.caseId(),
                command.stage().name(),
                command.provinceCode(),
                command.kind(),
                command.listedOn(),
                command.simulated(),
                command.occurredOn()));
    }

    @EventSourcingHandler
    void evolve(HouseStageNoted event) {
        houseId = event.houseId();
        stage = Stage.valueOf(event.stage());
    }

    /** The id, once somebody told of it. */
    @Nullable
    String houseId() {
        return houseId;
    }
}
