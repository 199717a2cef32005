package vn.chungtay.award.evidence.consume;

import java.time.LocalDate;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.eventstream.consume.Consumed;

/**
 * What this service needs to know of a gift of goods.
 *
 * @param unitCode the unit that collected it
 * @param item what it is
 * @param quantity how much, in {@code quantityUnit}
 * @param quantityUnit what it is counted in
 * @param declaredValueVnd what the giver says it is worth, đồng
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
public record MaterialReceivedV1(
        String unitCode,
        String item,
        long quantity,
        String quantityUnit,
        long declaredValueVnd,
        boolean simulated,
        LocalDate occurredOn) {

    static Entry entry(Consumed<MaterialReceivedV1> event) {
        var gift = event.data();
        return new Entry(
                event.idempotencyKey(),
                gift.unitCode(),
                gift.occurredOn(),
                gift.simulated(),
                0,
                new Entry.Material(gift.item(), gift.quantity(), gift.quantityUnit(), gift.declaredValueVnd()),
                0,
                0);
    }
}
