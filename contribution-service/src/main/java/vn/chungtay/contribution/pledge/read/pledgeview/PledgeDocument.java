package vn.chungtay.contribution.pledge.read.pledgeview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.pledge.events.PledgeMade;
import vn.chungtay.contribution.pledge.events.PledgePartChanged;
import vn.chungtay.contribution.pledge.events.PledgePartReceived;
import vn.chungtay.contribution.pledge.events.PledgeWithdrawn;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A pledge as it is kept. Quantities are in its measure.
 *
 * @param id the pledge
 * @param position see {@link ViewDocument#position()}
 * @param version sequence of its last event, for {@code If-Match}
 * @param madeAt place in the log where it was made
 * @param driveId the drive it was made to
 * @param unitCode the unit that collects
 * @param donorId entry of the vault that holds who promised it
 * @param donorKind what sort of giver
 * @param form in what form it is to come
 * @param item absent unless it is material
 * @param quantityUnit absent unless it is material
 * @param promised how much
 * @param outstanding what has not come
 * @param state {@code OPEN}, {@code KEPT} or {@code WITHDRAWN}
 * @param giftIds gifts that keep it, the first one first
 * @param withdrawalReason absent unless it was withdrawn
 * @param simulated whether it was made up for a demonstration
 * @param madeOn the day it was promised
 */
@Document("pledgeView")
@CompoundIndex(def = "{'driveId': 1, 'state': 1, 'madeAt': 1}")
record PledgeDocument(
        String id,
        long position,
        long version,
        long madeAt,
        String driveId,
        String unitCode,
        String donorId,
        String donorKind,
        String form,
        @Nullable String item,
        @Nullable String quantityUnit,
        long promised,
        long outstanding,
        String state,
        List<String> giftIds,
        @Nullable String withdrawalReason,
        boolean simulated,
        LocalDate madeOn)
        implements ViewDocument {

    static PledgeDocument of(PledgeMade event, Position position) {
        return new PledgeDocument(
                event.pledgeId(),
                position.value(),
                0,
                position.value(),
                event.driveId(),
                event.unitCode(),
                event.donorId(),
                event.donorKind(),
                event.form(),
                event.item(),
                event.quantityUnit(),
                event.promised(),
                event.promised(),
                "OPEN",
                List.of(),
                null,
                event.simulated(),
                event.occurredOn());
    }

    PledgeDocument with(PledgePartReceived event, Position counted) {
        List<String> more =
                Stream.concat(giftIds.stream(), Stream.of(event.giftId())).toList();
        return next(counted, event.outstanding(), event.outstanding() == 0 ? "KEPT" : "OPEN", more, null);
    }

    PledgeDocument with(PledgePartChanged event, Position counted) {
        return next(counted, event.outstanding(), event.state(), giftIds, withdrawalReason);
    }

    PledgeDocument with(PledgeWithdrawn event, Position counted) {
        return next(counted, event.outstanding(), "WITHDRAWN", giftIds, event.reason());
    }

    private PledgeDocument next(Position counted, long left, String next, List<String> gifts, @Nullable String reason) {
        return new PledgeDocument(
                id,
                counted.value(),
                version + 1,
                madeAt,
                driveId,
                unitCode,
                donorId,
                donorKind,
                form,
                item,
                quantityUnit,
                promised,
                left,
                next,
                gifts,
                reason,
                simulated,
                madeOn);
    }
}
