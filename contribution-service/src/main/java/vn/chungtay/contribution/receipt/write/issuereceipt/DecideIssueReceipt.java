package vn.chungtay.contribution.receipt.write.issuereceipt;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.write.CorrectedGift;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.receipt.write.ReceiptIssuing;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a gift gets a receipt. */
@Component
public class DecideIssueReceipt {

    private final Repository<Gift> gifts;
    private final ReceiptIssuing receipts;
    private final UnitAuthority authority;

    public DecideIssueReceipt(Repository<Gift> gifts, ReceiptIssuing receipts, UnitAuthority authority) {
        this.gifts = gifts;
        this.receipts = receipts;
        this.authority = authority;
    }

    /** The unit is judged by the day on which the gift was received, so that one that took over later may issue too. */
    @CommandHandler
    public void decide(IssueReceipt command, Actor actor) throws Exception {
        CorrectedGift gift = gifts.load(command.giftId().value()).invoke(Gift::corrected);
        authority.require(
                actor,
                IssueReceipt.OPERATION,
                gift.received().unitCode(),
                gift.received().occurredOn());
        receipts.issue(command.receiptId(), gift, null, actor, command.issuedOn());
    }
}
