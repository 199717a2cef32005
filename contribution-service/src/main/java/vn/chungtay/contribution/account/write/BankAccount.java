package vn.chungtay.contribution.account.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.account.events.AccountConfirmed;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.account.write.confirmaccount.ConfirmAccount;
import vn.chungtay.contribution.account.write.confirmaccount.ConfirmationNotByAuthor;
import vn.chungtay.contribution.account.write.nameaccount.AccountFreeForDrive;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * The bank account of a drive's fund. An accountant names it; until the head of the unit has confirmed it, it can be named for
 * another drive, and no giver is sent there. Once confirmed it belongs to its drive for ever: an account that served two would
 * leave it open whose money came in.
 */
@Aggregate
public class BankAccount {

    @AggregateIdentifier
    private @Nullable String accountId;

    private @Nullable AccountNamed naming;
    private boolean confirmed;

    /** For Axon: an account before its first event. */
    public BankAccount() {}

    /** Names it for a drive, whose right to it was decided before; for the one that has it already nothing changes. */
    public void nameFor(AccountNamed named) {
        if (naming != null && naming.driveId().equals(named.driveId())) {
            return;
        }
        Rule.check(new AccountFreeForDrive(confirmed, named.driveId()));
        apply(named);
    }

    /** Confirming twice changes nothing. */
    @CommandHandler
    void decide(ConfirmAccount command, Actor actor, UnitAuthority authority) {
        authority.require(
                actor,
                ConfirmAccount.OPERATION,
                naming().unitCode(),
                command.occurredOn().day());
        Rule.check(new ConfirmationNotByAuthor(actor.staffRef(), naming().namedBy()));
        if (!confirmed) {
            apply(new AccountConfirmed(
                    command.accountId().value(), command.occurredOn().day()));
        }
    }

    @EventSourcingHandler
    void evolve(AccountNamed event) {
        accountId = event.accountId();
        naming = event;
    }

    @EventSourcingHandler
    void evolve(AccountConfirmed event) {
        confirmed = true;
    }

    /**
     * The drive that it serves.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code account.not-confirmed}
     */
    public AccountNamed serving() {
        Rule.check(new StatementOfConfirmedAccount(confirmed));
        return naming();
    }

    private AccountNamed naming() {
        return requireNonNull(naming, () -> "Nobody named " + accountId);
    }
}
