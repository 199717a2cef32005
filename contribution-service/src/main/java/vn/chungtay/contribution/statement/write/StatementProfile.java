package vn.chungtay.contribution.statement.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.StatementProfileSaved;
import vn.chungtay.contribution.statement.write.saveprofile.ChangeProfile;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * How a unit says that the statements of a bank are to be read. It is written down anew whenever the bank changes its files; what
 * was said before stays in its history.
 */
@Aggregate
public class StatementProfile {

    @AggregateIdentifier
    private @Nullable String profileId;

    private @Nullable StatementProfileSaved last;

    /** For Axon: a profile before its first event. */
    public StatementProfile() {}

    /** Writes it down for the first time; that its author may do so was decided before. */
    public StatementProfile(StatementProfileSaved event) {
        apply(event);
    }

    /** The unit is judged by the day on which it was written down, so that one that took over later may change it too. */
    @CommandHandler
    void decide(ChangeProfile command, Actor actor, UnitAuthority authority) {
        StatementProfileSaved before = requireNonNull(last, () -> "Nobody wrote down " + profileId);
        authority.require(actor, ChangeProfile.OPERATION, before.unitCode(), before.occurredOn());
        apply(command.profile().saved(before.profileId(), before.unitCode(), before.bankBin(), actor.staffRef()));
    }

    @EventSourcingHandler
    void evolve(StatementProfileSaved event) {
        profileId = event.profileId();
        last = event;
    }
}
