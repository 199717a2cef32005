package vn.chungtay.contribution.receipt.write.replacereceipt;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.write.CorrectedGift;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.write.ReceiptIssuing;
import vn.chungtay.contribution.receipt.write.issuereceipt.IssueReceipt;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a voided receipt is replaced. */
@Component
public class DecideReplaceReceipt {

    private final Repository<Gift> gifts;
    private final ReceiptIssuing receipts;
    private final UnitAuthority authority;

    public DecideReplaceReceipt(Repository<Gift> gifts, ReceiptIssuing receipts, UnitAuthority authority) {
        this.gifts = gifts;
        this.receipts = receipts;
        this.authority = authority;
    }

    /** The replacement says what the gift says today; the voided one keeps what it said. */
    @CommandHandler
    public void decide(ReplaceReceipt command, Actor actor) throws Exception {
        ReceiptIssued voided = receipts.voided(command.voidedId());
        authority.require(actor, IssueReceipt.OPERATION, voided.unitCode(), voided.receivedOn());
        CorrectedGift gift = gifts.load(voided.giftId()).invoke(Gift::corrected);
        receipts.issue(command.receiptId(), gift, command.voidedId(), actor, command.issuedOn());
    }
}
