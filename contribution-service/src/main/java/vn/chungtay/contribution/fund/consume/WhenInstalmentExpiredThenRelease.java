package vn.chungtay.contribution.fund.consume;

import org.springframework.stereotype.Component;
import vn.chungtay.contribution.fund.write.release.ReleaseReservation;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;

/**
 * An instalment was not paid out in time: its money is free again, unless it is paid out meanwhile. The request was published before
 * this about the same case, so the fund has decided on it.
 */
@Component
public class WhenInstalmentExpiredThenRelease {

    private static final Actor SELF = Actor.system("contribution");

    private final Commands commands;

    public WhenInstalmentExpiredThenRelease(Commands commands) {
        this.commands = commands;
    }

    void react(Consumed<InstalmentExpiredV1> expired) {
        InstalmentExpiredV1 instalment = expired.data();
        commands.send(
                new ReleaseReservation(
                        new FundId(instalment.fundId()), instalment.instalmentId(), instalment.occurredOn()),
                expired.idempotencyKey(),
                SELF,
                null);
    }
}
