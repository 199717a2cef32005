package vn.chungtay.contribution.outlay.write.proposeoutlay;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.outlay.write.Outlay;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether an outlay may be proposed. Whether the money is there is decided when it is confirmed. */
@Component
public class DecideProposeOutlay {

    private final Repository<Fund> funds;
    private final Repository<Outlay> outlays;
    private final UnitAuthority authority;

    public DecideProposeOutlay(Repository<Fund> funds, Repository<Outlay> outlays, UnitAuthority authority) {
        this.funds = funds;
        this.outlays = outlays;
        this.authority = authority;
    }

    /** The unit is judged by the day on which the fund was opened, so that one that took over later may propose too. */
    @CommandHandler
    public void decide(ProposeOutlay command, Actor actor) throws Exception {
        FundOpened from = opening(command.fundId());
        authority.require(actor, ProposeOutlay.OPERATION, from.unitCode(), from.occurredOn());
        FundOpened to = command.toFundId() == null ? null : opening(command.toFundId());
        if (to != null) {
            Rule.check(
                    new TransferBetweenTwoFunds(from.fundId(), to.fundId()),
                    new TransferWithinOneWorld(from.simulated(), to.simulated()));
        }
        outlays.newInstance(() -> new Outlay(command.proposed(from, to, actor.staffRef())));
    }

    private FundOpened opening(FundId fund) {
        try {
            return funds.load(fund.value()).invoke(Fund::opening);
        } catch (AggregateNotFoundException e) {
            throw new NotFound("fund.unknown", Map.of("id", fund.value()), e);
        }
    }
}
