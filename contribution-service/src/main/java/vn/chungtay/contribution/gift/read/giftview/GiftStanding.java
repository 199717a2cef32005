package vn.chungtay.contribution.gift.read.giftview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;

/**
 * What a gift stands at, as its last correction has it.
 *
 * @param money absent unless money was given
 * @param material absent unless material was given
 * @param workingDays absent unless labour was given
 * @param receivedOn the day it was received
 * @param corrections what was said anew, the oldest first
 * @param refunds what went back or should, the oldest first
 * @param pledgeId pledge that it keeps, or keeps a part of; absent where it keeps none
 */
record GiftStanding(
        GiftView.@Nullable Money money,
        GiftView.@Nullable Material material,
        @Nullable Long workingDays,
        LocalDate receivedOn,
        List<Correction> corrections,
        List<Refund> refunds,
        @Nullable String pledgeId) {

    static GiftStanding of(GiftReceived event) {
        return switch (event) {
            case MoneyReceived gift -> {
                var money = new GiftView.Money(
                        gift.fundId(), gift.amountVnd(), 0, gift.receivedIn(), gift.form(), gift.namedCaseId());
                yield of(event, money, null, null);
            }
            case MaterialReceived gift -> {
                var material = new GiftView.Material(
                        gift.item(), gift.quantity(), gift.quantityUnit(), gift.declaredValueVnd());
                yield of(event, null, material, null);
            }
            case WorkingDaysReceived gift -> of(event, null, null, gift.workingDays());
        };
    }

    private static GiftStanding of(
            GiftReceived event,
            GiftView.@Nullable Money money,
            GiftView.@Nullable Material material,
            @Nullable Long workingDays) {
        return new GiftStanding(money, material, workingDays, event.occurredOn(), List.of(), List.of(), null);
    }

    GiftStanding with(GiftView.Money right) {
        return new GiftStanding(right, material, workingDays, receivedOn, corrections, refunds, pledgeId);
    }

    GiftStanding with(GiftView.Material right) {
        return new GiftStanding(money, right, workingDays, receivedOn, corrections, refunds, pledgeId);
    }

    GiftStanding withWorkingDays(long right) {
        return new GiftStanding(money, material, right, receivedOn, corrections, refunds, pledgeId);
    }

    GiftStanding receivedOn(LocalDate right) {
        return new GiftStanding(money, material, workingDays, right, corrections, refunds, pledgeId);
    }

    GiftStanding corrected(Correction correction) {
        List<Correction> more =
                Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        return new GiftStanding(money, material, workingDays, receivedOn, more, refunds, pledgeId);
    }

    GiftStanding proposed(Refund refund) {
        return with(Stream.concat(refunds.stream(), Stream.of(refund)).toList());
    }

    /** The refund that waits is always the last one. */
    GiftStanding decided(String state) {
        Stream<Refund> before = refunds.stream().limit(refunds.size() - 1L);
        return with(
                Stream.concat(before, Stream.of(refunds.getLast().in(state))).toList());
    }

    GiftStanding keeping(String pledge) {
        return new GiftStanding(money, material, workingDays, receivedOn, corrections, refunds, pledge);
    }

    private GiftStanding with(List<Refund> next) {
        return new GiftStanding(money, material, workingDays, receivedOn, corrections, next, pledgeId);
    }
}
