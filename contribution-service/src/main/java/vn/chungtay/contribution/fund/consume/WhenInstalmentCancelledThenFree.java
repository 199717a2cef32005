package vn.chungtay.contribution.fund.consume;

import org.springframework.stereotype.Component;
import vn.chungtay.contribution.fund.write.cancel.CancelInstalment;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;

/**
 * A case is withdrawn: what its fund has set aside for it is free again, and what is paid out has to come back. The request was
 * published before this about the same case, so the fund has decided on it.
 */
@Component
public class WhenInstalmentCancelledThenFree {

    private static final Actor SELF = Actor.system("contribution");

    private final Commands commands;

    public WhenInstalmentCancelledThenFree(Commands commands) {
        this.commands = commands;
    }

    void react(Consumed<InstalmentCancelledV1> cancelled) {
        InstalmentCancelledV1 instalment = cancelled.data();
        commands.send(
                new CancelInstalment(
                        new FundId(instalment.fundId()), instalment.instalmentId(), instalment.occurredOn()),
                cancelled.idempotencyKey(),
                SELF,
                null);
    }
}
