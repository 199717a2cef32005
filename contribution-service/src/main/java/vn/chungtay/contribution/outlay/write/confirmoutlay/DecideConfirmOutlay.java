package vn.chungtay.contribution.outlay.write.confirmoutlay;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.outlay.events.OutlayProposed;
import vn.chungtay.contribution.outlay.write.Outlay;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/** Decides whether an outlay is confirmed: the confirmation and the entries of both funds are one commit. */
@Component
public class DecideConfirmOutlay {

    private final Repository<Outlay> outlays;
    private final Repository<Fund> funds;
    private final UnitAuthority authority;

    public DecideConfirmOutlay(Repository<Outlay> outlays, Repository<Fund> funds, UnitAuthority authority) {
        this.outlays = outlays;
        this.funds = funds;
        this.authority = authority;
    }

    /** The outlay stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(ConfirmOutlay command, Actor actor) {
        Aggregate<Outlay> outlay = outlays.load(command.outlayId().value());
        OutlayProposed proposed =
                outlay.invoke(waiting -> waiting.decidableBy(actor, ConfirmOutlay.OPERATION, authority));
        outlay.execute(waiting -> waiting.confirm(command.occurredOn().day()));
        pay(proposed);
    }

    private void pay(OutlayProposed proposed) {
        var outlay = new OutlayId(proposed.outlayId());
        var amount = new VndAmount(proposed.amountVnd());
        var document = new DocumentNumber(proposed.documentNumber());
        LocalDate day = proposed.occurredOn();
        Aggregate<Fund> from = funds.load(proposed.fundId());
        if (proposed.toFundId() == null) {
            from.execute(fund -> fund.payFee(outlay, amount, document, day));
            return;
        }
        Aggregate<Fund> to = funds.load(proposed.toFundId());
        FundOpened sender = from.invoke(Fund::opening);
        FundOpened receiver = to.invoke(Fund::opening);
        from.execute(fund -> fund.passOn(outlay, receiver, amount, document, day));
        to.execute(fund -> fund.takeIn(outlay, sender, amount, document, day));
    }
}
