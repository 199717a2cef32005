package vn.chungtay.award.evidence.consume;

import java.time.LocalDate;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.eventstream.consume.Consumed;

/**
 * What this service needs to know of a gift of goods that was corrected: the differences count, also below zero.
 *
 * @param unitCode the unit that collected it
 * @param item what it is
 * @param quantityUnit what it is counted in
 * @param quantityBefore how much it stood at, in {@code quantityUnit}
 * @param quantity how much it stands at, in {@code quantityUnit}
 * @param declaredValueBeforeVnd value that it stood at, đồng
 * @param declaredValueVnd value that it stands at, đồng
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
public record MaterialCorrectedV1(
        String unitCode,
        String item,
        String quantityUnit,
        long quantityBefore,
        long quantity,
        long declaredValueBeforeVnd,
        long declaredValueVnd,
        boolean simulated,
        LocalDate occurredOn) {

    static Entry entry(Consumed<MaterialCorrectedV1> event) {
        var gift = event.data();
        return new Entry(
                event.idempotencyKey(),
                gift.unitCode(),
                gift.occurredOn(),
                gift.simulated(),
                0,
                new Entry.Material(
                        gift.item(),
                        gift.quantity() - gift.quantityBefore(),
                        gift.quantityUnit(),
                        gift.declaredValueVnd() - gift.declaredValueBeforeVnd()),
                0,
                0);
    }
}
