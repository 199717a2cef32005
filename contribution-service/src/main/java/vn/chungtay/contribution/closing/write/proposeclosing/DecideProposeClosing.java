package vn.chungtay.contribution.closing.write.proposeclosing;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.closing.write.Closing;
import vn.chungtay.contribution.closing.write.openline.OpenLine;
import vn.chungtay.contribution.closing.write.openline.OpenLines;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a closing may be proposed: who counts learns at once what does not agree. */
@Component
public class DecideProposeClosing {

    private final Repository<Fund> funds;
    private final Repository<Closing> closings;
    private final OpenLines lines;
    private final UnitAuthority authority;

    public DecideProposeClosing(
            Repository<Fund> funds, Repository<Closing> closings, OpenLines lines, UnitAuthority authority) {
        this.funds = funds;
        this.closings = closings;
        this.lines = lines;
        this.authority = authority;
    }

    /** The unit is judged by the day on which the fund was opened, so that one that took over later may propose too. */
    @CommandHandler
    public void decide(ProposeClosing command, Actor actor) throws Exception {
        Aggregate<Fund> fund = load(command.fundId());
        FundOpened opening = fund.invoke(Fund::opening);
        authority.require(actor, ProposeClosing.OPERATION, opening.unitCode(), opening.occurredOn());
        List<OpenLine> open = lines.at(opening.fundId(), command.end().month(), command.openLines());
        long openVnd = open.stream().mapToLong(OpenLine::amountVnd).sum();
        fund.execute(ledger -> ledger.requireClosable(
                command.end(), openVnd, command.occurredOn().day()));
        closings.newInstance(() -> new Closing(command.proposed(opening, open, actor.staffRef())));
    }

    private Aggregate<Fund> load(FundId fund) {
        try {
            return funds.load(fund.value());
        } catch (AggregateNotFoundException e) {
            throw new NotFound("fund.unknown", Map.of("id", fund.value()), e);
        }
    }
}
