package vn.chungtay.contribution.fund.consume;

import org.springframework.stereotype.Component;
import vn.chungtay.contribution.fund.write.reserve.Reserve;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

/** A house asks for an instalment: the fund reserves it or refuses, once, however often the request is delivered. */
@Component
public class WhenInstalmentRequestedThenReserve {

    private static final Actor SELF = Actor.system("contribution");

    private final Commands commands;

    public WhenInstalmentRequestedThenReserve(Commands commands) {
        this.commands = commands;
    }

    void react(Consumed<InstalmentRequestedV1> requested) {
        commands.send(reserve(requested.data()), requested.idempotencyKey(), SELF, null);
    }

    private static Reserve reserve(InstalmentRequestedV1 instalment) {
        return new Reserve(
                new FundId(instalment.fundId()),
                instalment.instalmentId(),
                instalment.caseId(),
                instalment.ordinal(),
                instalment.payingUnitCode(),
                instalment.requestedBy(),
                new VndAmount(instalment.amountVnd()),
                instalment.simulated(),
                instalment.occurredOn());
    }
}
