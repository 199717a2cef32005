package vn.chungtay.contribution.gift.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.CountedForPledge;
import vn.chungtay.contribution.gift.events.GiftEvent;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.contribution.gift.events.ReceiptDayCorrected;
import vn.chungtay.contribution.gift.events.RefundProposed;
import vn.chungtay.contribution.gift.events.RefundRejected;
import vn.chungtay.contribution.gift.events.WorkingDaysCorrected;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.contribution.gift.write.correctgift.CorrectMaterial;
import vn.chungtay.contribution.gift.write.correctgift.CorrectMoney;
import vn.chungtay.contribution.gift.write.correctgift.CorrectReceiptDay;
import vn.chungtay.contribution.gift.write.correctgift.CorrectWorkingDays;
import vn.chungtay.contribution.gift.write.correctgift.CorrectionChanges;
import vn.chungtay.contribution.gift.write.correctgift.CorrectionNotBelowRefunds;
import vn.chungtay.contribution.gift.write.correctgift.NothingHasNoValue;
import vn.chungtay.contribution.gift.write.refundgift.ConfirmRefund;
import vn.chungtay.contribution.gift.write.refundgift.OneRefundAtATime;
import vn.chungtay.contribution.gift.write.refundgift.ProposeRefund;
import vn.chungtay.contribution.gift.write.refundgift.RefundNotByProposer;
import vn.chungtay.contribution.gift.write.refundgift.RefundWithinGift;
import vn.chungtay.contribution.gift.write.refundgift.RejectRefund;
import vn.chungtay.contribution.shared.PledgeId;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * Something that was given to a drive: money, material or working days. Money has reached the drive's fund in the same commit. What
 * was recorded is never edited: an accountant corrects it by a new entry, also after the drive was closed, down to nothing for a
 * gift that never was. Money goes back to its giver, all of it or in parts, each proposed by one person and decided by another.
 */
@Aggregate
public class Gift {

    @AggregateIdentifier
    private @Nullable String giftId;

    private @Nullable GiftReceived received;
    private @Nullable LocalDate receivedOn;

    /** Đồng, quantity or working days, as the last correction has it. */
    private long given;

    private long declaredValueVnd;
    private long refundedVnd;

    /** The pledge that it counts for, absent where it does for none. */
    private @Nullable String pledgeId;

    /** Absent while no refund waits for a decision. */
    private @Nullable RefundProposed proposal;

    /** For Axon: a gift before its first event. */
    public Gift() {}

    /** Records what was received; that the drive may take it was decided before. */
    public Gift(GiftReceived received) {
        apply(received);
    }

    /** What was recorded in the beginning. */
    public GiftReceived received() {
        return requireNonNull(received, () -> "Nothing was received as " + giftId);
    }

    /** What it is after all corrections. */
    public CorrectedGift corrected() {
        Long valueVnd = received() instanceof MaterialReceived ? Long.valueOf(declaredValueVnd) : null;
        return new CorrectedGift(received(), given, left(), valueVnd, requireNonNull(receivedOn));
    }

    /** Corrects the amount; the fund follows in the same commit. */
    public MoneyCorrected correct(CorrectMoney command) {
        MoneyReceived money = money();
        long amountVnd = command.amount().valueVnd();
        Rule.check(new CorrectionChanges(amountVnd == given), new CorrectionNotBelowRefunds(amountVnd, refundedVnd));
        var corrected = new MoneyCorrected(
                money.giftId(),
                money.driveId(),
                money.fundId(),
                money.unitCode(),
                money.receivedIn(),
                given,
                amountVnd,
                command.documentNumber().value(),
                money.simulated(),
                command.occurredOn().day());
        apply(corrected);
        return corrected;
    }

    /** Corrects quantity and value; the unit in which it is counted stays. */
    public MaterialCorrected correct(CorrectMaterial command) {
        MaterialReceived material = received(MaterialReceived.class, Measure.MATERIAL);
        long quantity = command.quantity().value();
        long valueVnd = command.declaredValue().valueVnd();
        Rule.check(
                new CorrectionChanges(quantity == given && valueVnd == declaredValueVnd),
                new NothingHasNoValue(quantity, valueVnd));
        var corrected = new MaterialCorrected(
                material.giftId(),
                material.driveId(),
                material.unitCode(),
                material.item(),
                material.quantityUnit(),
                given,
                quantity,
                declaredValueVnd,
                valueVnd,
                command.documentNumber().value(),
                material.simulated(),
                command.occurredOn().day());
        apply(corrected);
        return corrected;
    }

    /** Corrects the number of working days. */
    public WorkingDaysCorrected correct(CorrectWorkingDays command) {
        WorkingDaysReceived labour = received(WorkingDaysReceived.class, Measure.WORKING_DAYS);
        long workingDays = command.workingDays().value();
        Rule.check(new CorrectionChanges(workingDays == given));
        var corrected = new WorkingDaysCorrected(
                labour.giftId(),
                labour.driveId(),
                labour.unitCode(),
                given,
                workingDays,
                command.documentNumber().value(),
                labour.simulated(),
                command.occurredOn().day());
        apply(corrected);
        return corrected;
    }

    /** Corrects the day; that it is a day of the drive was decided before. */
    public void correct(CorrectReceiptDay command) {
        LocalDate before = requireNonNull(receivedOn);
        LocalDate right = command.receivedOn().day();
        Rule.check(new CorrectionChanges(right.equals(before)));
        apply(new ReceiptDayCorrected(
                received().giftId(),
                received().driveId(),
                received().unitCode(),
                before,
                right,
                command.documentNumber().value(),
                received().simulated(),
                command.occurredOn().day()));
    }

    /** Proposes a refund; that the actor may do so was decided before. */
    public void propose(ProposeRefund command, String staffRef) {
        MoneyReceived money = money();
        Rule.check(
                new OneRefundAtATime(proposal != null),
                new RefundWithinGift(command.amount().value(), left()));
        apply(new RefundProposed(
                money.giftId(),
                command.amount().value(),
                command.documentNumber().value(),
                staffRef,
                command.occurredOn().day()));
    }

    /** Rejects the refund that was proposed. */
    public void reject(RejectRefund command) {
        apply(new RefundRejected(waiting().giftId(), command.occurredOn().day()));
    }

    /** Refunds what was proposed; it leaves the fund in the same commit. */
    public MoneyRefunded confirm(ConfirmRefund command, String staffRef) {
        MoneyReceived money = money();
        RefundProposed proposed = waiting();
        Rule.check(
                new RefundNotByProposer(staffRef, proposed.proposedBy()),
                new RefundWithinGift(proposed.amountVnd(), left()));
        var refunded = new MoneyRefunded(
                money.giftId(),
                money.driveId(),
                money.fundId(),
                money.unitCode(),
                proposed.amountVnd(),
                proposed.documentNumber(),
                money.simulated(),
                command.occurredOn().day());
        apply(refunded);
        return refunded;
    }

    /** Counts it for a pledge; that it is what was promised was decided before. */
    public void countFor(PledgeId pledge, LocalDate countedOn) {
        Rule.check(new GiftCountsForOnePledge(pledgeId != null, left()));
        apply(new CountedForPledge(received().giftId(), pledge.value(), countedOn));
    }

    /** What it is after this change, which was applied before. */
    public ChangedGift changedBy(GiftEvent change) {
        return new ChangedGift(received(), pledgeId, change, left());
    }

    /** What is left of it after corrections and refunds: đồng, quantity or working days. */
    public long left() {
        return given - refundedVnd;
    }

    @EventSourcingHandler
    void evolve(MoneyReceived event) {
        begin(event, event.amountVnd());
    }

    @EventSourcingHandler
    void evolve(MaterialReceived event) {
        begin(event, event.quantity());
        declaredValueVnd = event.declaredValueVnd();
    }

    @EventSourcingHandler
    void evolve(WorkingDaysReceived event) {
        begin(event, event.workingDays());
    }

    @EventSourcingHandler
    void evolve(MoneyCorrected event) {
        given = event.amountVnd();
    }

    @EventSourcingHandler
    void evolve(MaterialCorrected event) {
        given = event.quantity();
        declaredValueVnd = event.declaredValueVnd();
    }

    @EventSourcingHandler
    void evolve(WorkingDaysCorrected event) {
        given = event.workingDays();
    }

    @EventSourcingHandler
    void evolve(ReceiptDayCorrected event) {
        receivedOn = event.receivedOn();
    }

    @EventSourcingHandler
    void evolve(RefundProposed event) {
        proposal = event;
    }

    @EventSourcingHandler
    void evolve(RefundRejected event) {
        proposal = null;
    }

    @EventSourcingHandler
    void evolve(MoneyRefunded event) {
        proposal = null;
        refundedVnd += event.amountVnd();
    }

    @EventSourcingHandler
    void evolve(CountedForPledge event) {
        pledgeId = event.pledgeId();
    }

    private void begin(GiftReceived event, long measured) {
        giftId = event.giftId();
        received = event;
        receivedOn = event.occurredOn();
        given = measured;
    }

    private MoneyReceived money() {
        return received(MoneyReceived.class, Measure.MONEY);
    }

    private <R extends GiftReceived> R received(Class<R> type, Measure needed) {
        Rule.check(new GiftIsOf(needed, measure()));
        return type.cast(received());
    }

    private RefundProposed waiting() {
        if (proposal == null) {
            throw new RuleViolated("gift.refund-not-proposed", Map.of());
        }
        return proposal;
    }

    private Measure measure() {
        return switch (received()) {
            case MoneyReceived money -> Measure.MONEY;
            case MaterialReceived material -> Measure.MATERIAL;
            case WorkingDaysReceived labour -> Measure.WORKING_DAYS;
        };
    }
}
