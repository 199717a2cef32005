package vn.chungtay.contribution.gift.write.refundgift;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.gift.write.GiftFollowers;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.axon.SeenVersion;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Decides whether a gift goes back: one person proposes it, another one decides, and the fund must have it free. */
@Component
public class DecideRefund {

    private final Repository<Gift> gifts;
    private final Repository<Fund> funds;
    private final DriveOfGift drives;
    private final GiftFollowers followers;

    public DecideRefund(Repository<Gift> gifts, Repository<Fund> funds, DriveOfGift drives, GiftFollowers followers) {
        this.gifts = gifts;
        this.funds = funds;
        this.drives = drives;
        this.followers = followers;
    }

    @CommandHandler
    public void decide(ProposeRefund command, Actor actor) {
        authorized(command.giftId(), SeenVersion.ANY, actor, ProposeRefund.OPERATION)
                .execute(gift -> gift.propose(command, actor.staffRef()));
    }

    /** The gift and its fund are one commit. */
    @CommandHandler
    public void decide(ConfirmRefund command, Actor actor, SeenVersion seen) throws Exception {
        Aggregate<Gift> gift = authorized(command.giftId(), seen, actor, ConfirmRefund.OPERATION);
        MoneyRefunded refunded = gift.invoke(waiting -> waiting.confirm(command, actor.staffRef()));
        funds.load(refunded.fundId())
                .execute(fund -> fund.refund(
                        command.giftId(),
                        refunded.amountVnd(),
                        new DocumentNumber(refunded.documentNumber()),
                        refunded.occurredOn()));
        followers.follow(gift, refunded);
    }

    @CommandHandler
    public void decide(RejectRefund command, Actor actor, SeenVersion seen) {
        authorized(command.giftId(), seen, actor, RejectRefund.OPERATION).execute(gift -> gift.reject(command));
    }

    private Aggregate<Gift> authorized(GiftId giftId, SeenVersion seen, Actor actor, String operation) {
        Aggregate<Gift> gift = gifts.load(giftId.value(), seen.value());
        drives.of(gift.invoke(received -> received.received().driveId()), actor, operation);
        return gift;
    }
}
