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
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.shared.ReceiptId;
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
     * Issues the receipt of a gift; that the actor may was decided before.
     *
     * @param replaces the voided receipt that it stands for; absent for the first one of a gift
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code receipt.issued-already}
     */
    public void issue(ReceiptId id, GiftReceived gift, @Nullable ReceiptId replaces, Actor actor, LocalDate day)
            throws Exception {
        Aggregate<Receipt> receipt = receipts.loadOrCreate(id.value(), Receipt::new);
        receipt.execute(Receipt::requireUnissued);
        ReceiptNumbers.Next next = numbers.next(gift.unitCode(), day.getYear());
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
            GiftReceived gift,
            ReceiptNumbers.Next next,
            @Nullable ReceiptId replaces,
            Actor actor,
            LocalDate day) {
        Long money = gift instanceof MoneyReceived given ? given.amountVnd() : null;
        Long workingDays = gift instanceof WorkingDaysReceived given ? given.workingDays() : null;
        MaterialReceived material = gift instanceof MaterialReceived given ? given : null;
        return new ReceiptIssued(
                id.value(),
                gift.giftId(),
                gift.driveId(),
                gift.unitCode(),
                next.year(),
                next.number(),
                money,
                material == null ? null : material.item(),
                material == null ? null : material.quantity(),
                material == null ? null : material.quantityUnit(),
                material == null ? null : material.declaredValueVnd(),
                workingDays,
                gift.donorId(),
                gift.occurredOn(),
                replaces == null ? null : replaces.value(),
                actor.staffRef(),
                gift.simulated(),
                day);
    }
}
