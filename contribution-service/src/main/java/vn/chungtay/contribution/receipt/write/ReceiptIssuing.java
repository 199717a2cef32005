package vn.chungtay.contribution.receipt.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.contribution.gift.write.CorrectedGift;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.shared.ReceiptId;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;

/** Issues receipts, first ones and replacements: the receipt and its number are one commit. */
@Component
public class ReceiptIssuing {

    private final Repository<Receipt> receipts;
    private final ReceiptNumbers numbers;

    public ReceiptIssuing(Repository<Receipt> receipts, ReceiptNumbers numbers) {
        this.receipts = receipts;
        this.numbers = numbers;
    }

    /**
     * Issues the receipt of a gift, for what it is after all corrections; that the actor may was decided before.
     *
     * @param replaces the voided receipt that it stands for; absent for the first one of a gift
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code receipt.issued-already}, {@code receipt.of-nothing}
     */
    public void issue(ReceiptId id, CorrectedGift gift, @Nullable ReceiptId replaces, Actor actor, LocalDate day)
            throws Exception {
        Aggregate<Receipt> receipt = receipts.loadOrCreate(id.value(), Receipt::new);
        receipt.execute(Receipt::requireUnissued);
        Rule.check(new ReceiptOfSomething(gift.left()));
        ReceiptNumbers.Next next = numbers.next(gift.received().unitCode(), day.getYear());
        receipt.execute(unissued -> unissued.issue(issued(id, gift, next, replaces, actor, day)));
        next.takeFor(id.value(), day);
    }

    /**
     * What was issued under this id, and voided.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code receipt.not-in-state} while it is valid
     */
    public ReceiptIssued voided(ReceiptId id) {
        return receipts.load(id.value()).invoke(Receipt::voided);
    }

    private static ReceiptIssued issued(
            ReceiptId id,
            CorrectedGift gift,
            ReceiptNumbers.Next next,
            @Nullable ReceiptId replaces,
            Actor actor,
            LocalDate day) {
        GiftReceived received = gift.received();
        MaterialReceived material = received instanceof MaterialReceived given ? given : null;
        return new ReceiptIssued(
                id.value(),
                received.giftId(),
                received.driveId(),
                received.unitCode(),
                next.year(),
                next.number(),
                received instanceof MoneyReceived ? gift.given() : null,
                material == null ? null : material.item(),
                material == null ? null : gift.given(),
                material == null ? null : material.quantityUnit(),
                gift.declaredValueVnd(),
                received instanceof WorkingDaysReceived ? gift.given() : null,
                received.donorId(),
                gift.receivedOn(),
                replaces == null ? null : replaces.value(),
                actor.staffRef(),
                received.simulated(),
                day);
    }
}
