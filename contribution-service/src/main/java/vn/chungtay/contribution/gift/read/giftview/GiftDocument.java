package vn.chungtay.contribution.gift.read.giftview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.gift.events.GiftEvent;
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
 * @param driveId the drive it was given to
 * @param unitCode the unit that collected it
 * @param donorId entry of the vault that holds who gave it
 * @param donorKind what sort of giver
 * @param money absent unless money was given
 * @param material absent unless material was given
 * @param workingDays absent unless labour was given
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it was received
 */
@Document("giftView")
@CompoundIndex(def = "{'position': 1}")
@CompoundIndex(def = "{'unitCode': 1, 'position': 1}")
record GiftDocument(
        String id,
        long position,
        String driveId,
        String unitCode,
        String donorId,
        String donorKind,
        GiftView.@Nullable Money money,
        GiftView.@Nullable Material material,
        @Nullable Long workingDays,
        boolean simulated,
        LocalDate occurredOn)
        implements ViewDocument {

    static GiftDocument of(GiftEvent event, Position position) {
        return switch (event) {
            case MoneyReceived gift -> {
                var money = new GiftView.Money(gift.fundId(), gift.amountVnd(), gift.receivedIn(), gift.namedCaseId());
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
            GiftEvent event,
            Position position,
            GiftView.@Nullable Money money,
            GiftView.@Nullable Material material,
            @Nullable Long workingDays) {
        return new GiftDocument(
                event.giftId(),
                position.value(),
                event.driveId(),
                event.unitCode(),
                event.donorId(),
                event.donorKind(),
                money,
                material,
                workingDays,
                event.simulated(),
                event.occurredOn());
    }
}
