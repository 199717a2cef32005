package vn.chungtay.contribution.pledge.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.pledge.events.PledgeMade;
import vn.chungtay.contribution.pledge.events.PledgePartChanged;
import vn.chungtay.contribution.pledge.events.PledgePartReceived;
import vn.chungtay.contribution.pledge.events.PledgeWithdrawn;
import vn.chungtay.contribution.pledge.write.withdrawpledge.WithdrawPledge;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Something that somebody promised to a drive. It is kept by gifts, one or several, each of which counts for one pledge only, until
 * nothing is outstanding; or what is outstanding is withdrawn. Where such a gift is corrected or goes back, the pledge is open again
 * by as much. It is never money: a fund knows nothing of it.
 */
@Aggregate
public class Pledge {

    @AggregateIdentifier
    private @Nullable String pledgeId;

    private @Nullable PledgeMade made;
    private long outstanding;
    private PledgeState state = PledgeState.OPEN;
    /** What counts of each gift, by its id. */
    private final Map<String, Long> parts = new HashMap<>();

    /** For Axon: a pledge before its first event. */
    public Pledge() {}

    /** Takes a promise; that the drive may take it was decided before. */
    public Pledge(PledgeMade made) {
        apply(made);
    }

    /** What was promised. */
    public PledgeMade made() {
        return requireNonNull(made, () -> "Nothing was promised as " + pledgeId);
    }

    /**
     * Counts a gift for it; a larger gift counts as far as something is outstanding.
     *
     * @param left what is left of the gift, in its measure
     */
    public void count(GiftReceived gift, long left, LocalDate countedOn) {
        Rule.check(new PledgeIsOpen(state), new GiftOfTheThingPromised(Thing.of(made()), Thing.of(gift)));
        long part = Math.min(left, outstanding);
        apply(new PledgePartReceived(
                made().pledgeId(), made().driveId(), gift.giftId(), part, outstanding - part, countedOn));
    }

    /**
     * Counts a gift anew that counted before; what was withdrawn stays so.
     *
     * @param left what is left of the gift, in its measure
     */
    public void recount(String giftId, long left, LocalDate day) {
        long before = parts.getOrDefault(giftId, 0L);
        long most = state == PledgeState.WITHDRAWN ? before : before + outstanding;
        long part = Math.min(left, most);
        if (part != before) {
            long missing = outstanding + before - part;
            PledgeState next = state == PledgeState.WITHDRAWN ? state : PledgeState.of(missing);
            apply(new PledgePartChanged(
                    made().pledgeId(), made().driveId(), giftId, before, part, missing, next.name(), day));
        }
    }

    /** Withdraws what is outstanding. */
    public void withdraw(WithdrawPledge command) {
        Rule.check(new PledgeIsOpen(state));
        apply(new PledgeWithdrawn(
                made().pledgeId(),
                made().driveId(),
                command.reason().name(),
                outstanding,
                command.occurredOn().day()));
    }

    @EventSourcingHandler
    void evolve(PledgeMade event) {
        pledgeId = event.pledgeId();
        made = event;
        outstanding = event.promised();
    }

    @EventSourcingHandler
    void evolve(PledgePartReceived event) {
        outstanding = event.outstanding();
        state = PledgeState.of(outstanding);
        parts.put(event.giftId(), event.part());
    }

    @EventSourcingHandler
    void evolve(PledgePartChanged event) {
        outstanding = event.outstanding();
        state = PledgeState.valueOf(event.state());
        parts.put(event.giftId(), event.part());
    }

    @EventSourcingHandler
    void evolve(PledgeWithdrawn event) {
        state = PledgeState.WITHDRAWN;
    }
}
