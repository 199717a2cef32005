package vn.chungtay.infra.service.command;

import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.service.security.Actor;

/** Sends commands so that each key takes effect once, whatever is repeated or killed on the way. */
public interface Commands {

    /**
     * Sends the command in a root unit of work of its own and waits for its commit. Where the log holds a commit for the key
     * already, nothing is sent and that commit's receipt is returned. Reactions and consumers use a key made of the event that
     * they react to, so that an event delivered twice takes effect once.
     *
     * @param key the caller's idempotency key, any text; only its hash is stored
     * @param expectedVersion the aggregate's version that the caller decided on, or absent
     * @throws vn.chungtay.infra.service.errors.ServiceException as the command was refused or could not be carried out
     */
    CommitReceipt send(Object command, String key, Actor actor, @Nullable Long expectedVersion);
}
