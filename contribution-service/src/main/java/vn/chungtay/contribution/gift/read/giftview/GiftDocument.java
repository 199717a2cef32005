package vn.chungtay.contribution.gift.read.giftview;

import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.gift.events.GiftReceived;
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
 * @param simulated whether it was made up for a demonstration
 * @param standing what it stands at
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
        boolean simulated,
        GiftStanding standing)
        implements ViewDocument {

    static GiftDocument of(GiftReceived event, Position position) {
        return new GiftDocument(
                event.giftId(),
                position.value(),
                0,
                event.driveId(),
                event.unitCode(),
                event.donorId(),
                event.donorKind(),
                event.simulated(),
                GiftStanding.of(event));
    }

    /** One event further. */
    GiftDocument at(Position counted, GiftStanding next) {
        return new GiftDocument(
                id, counted.value(), version + 1, driveId, unitCode, donorId, donorKind, simulated, next);
    }
}
