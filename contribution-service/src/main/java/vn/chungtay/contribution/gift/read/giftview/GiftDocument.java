package vn.chungtay.contribution.gift.read.giftview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A gift as it is kept.
 *
 * @param id the gift
 * @param position see {@link ViewDocument#position()}
 * @param version sequence of its last event, for {@code If-Match}
 * @param driveId the drive it was given to
 * @param unitCode the unit that collected it
 * @param donorId entry of the vault that holds who gave it
 * @param donorKind what sort of giver
 * @param money absent unless money was given
 * @param material absent unless material was given
 * @param workingDays absent unless labour was given
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it was received, as corrections have it
 * @param corrections what was said anew, the oldest first
 * @param refunds what went back or should, the oldest first
 * @param pledgeId pledge that it keeps, or keeps a part of; absent where it keeps none
 */
@Document("giftView")
@CompoundIndex(def = "{'position': 1}")
@CompoundIndex(def = "{'unitCode': 1, 'position': 1}")
record GiftDocument(
        String id,
        long position,
        long version,
        String driveId,
        String unitCode,
        String donorId,
        String donorKind,
        GiftView.@Nullable Money money,
        GiftView.@Nullable Material material,
        @Nullable Long workingDays,
        boolean simulated,
        LocalDate occurredOn,
        List<Correction> corrections,
        List<Refund> refunds,
        @Nullable String pledgeId)
        implements ViewDocument {

    static GiftDocument of(GiftReceived event, Position position) {
        return switch (event) {
            case MoneyReceived gift -> {
                var money = new GiftView.Money(
                        gift.fundId(), gift.amountVnd(), 0, gift.receivedIn(), gift.form(), gift.namedCaseId());
                yield of(event, position, money, null, null);
            }
            case MaterialReceived gift -> {
                var material = new GiftView.Material(
                        gift.item(), gift.quantity(), gift.quantityUnit(), gift.declaredValueVnd());
                yield of(event, position, null, material, null);
            }
            case WorkingDaysReceived gift -> of(event, position, null, null, gift.workingDays());
        };
    }

    private static GiftDocument of(
            GiftReceived event,
            Position position,
            GiftView.@Nullable Money money,
            GiftView.@Nullable Material material,
            @Nullable Long workingDays) {
        return new GiftDocument(
                event.giftId(),
                position.value(),
                0,
                event.driveId(),
                event.unitCode(),
                event.donorId(),
                event.donorKind(),
                money,
                material,
                workingDays,
                event.simulated(),
                event.occurredOn(),
                List.of(),
                List.of(),
                null);
    }

    /** Money and nothing else about it changed. */
    GiftDocument with(GiftView.Money right) {
        return new GiftDocument(
                id,
                position,
                version,
                driveId,
                unitCode,
                donorId,
                donorKind,
                right,
                material,
                workingDays,
                simulated,
                occurredOn,
                corrections,
                refunds,
                pledgeId);
    }

    GiftDocument with(GiftView.Material right) {
        return new GiftDocument(
                id,
                position,
                version,
                driveId,
                unitCode,
                donorId,
                donorKind,
                money,
                right,
                workingDays,
                simulated,
                occurredOn,
                corrections,
                refunds,
                pledgeId);
    }

    GiftDocument withWorkingDays(long right) {
        return new GiftDocument(
                id,
                position,
                version,
                driveId,
                unitCode,
                donorId,
                donorKind,
                money,
                material,
                right,
                simulated,
                occurredOn,
                corrections,
                refunds,
                pledgeId);
    }

    GiftDocument receivedOn(LocalDate right) {
        return new GiftDocument(
                id,
                position,
                version,
                driveId,
                unitCode,
                donorId,
                donorKind,
                money,
                material,
                workingDays,
                simulated,
                right,
                corrections,
                refunds,
                pledgeId);
    }

    GiftDocument corrected(Correction correction) {
        List<Correction> more =
                Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        return new GiftDocument(
                id,
                position,
                version,
                driveId,
                unitCode,
                donorId,
                donorKind,
                money,
                material,
                workingDays,
                simulated,
                occurredOn,
                more,
                refunds,
                pledgeId);
    }

    GiftDocument proposed(Refund refund) {
        return with(Stream.concat(refunds.stream(), Stream.of(refund)).toList());
    }

    /** The refund that waits is always the last one. */
    GiftDocument decided(String state) {
        Refund waiting = refunds.getLast();
        return with(Stream.concat(refunds.stream().limit(refunds.size() - 1L), Stream.of(waiting.in(state)))
                .toList());
    }

    GiftDocument keeping(String pledge) {
        return new GiftDocument(
                id,
                position,
                version,
                driveId,
                unitCode,
                donorId,
                donorKind,
                money,
                material,
                workingDays,
                simulated,
                occurredOn,
                corrections,
                refunds,
                pledge);
    }

    /** One event further. */
    GiftDocument at(Position counted) {
        return new GiftDocument(
                id,
                counted.value(),
                version + 1,
                driveId,
                unitCode,
                donorId,
                donorKind,
                money,
                material,
                workingDays,
                simulated,
                occurredOn,
                corrections,
                refunds,
                pledgeId);
    }

    private GiftDocument with(List<Refund> next) {
        return new GiftDocument(
                id,
                position,
                version,
                driveId,
                unitCode,
                donorId,
                donorKind,
                money,
                material,
                workingDays,
                simulated,
                occurredOn,
                corrections,
                next,
                pledgeId);
    }
}
