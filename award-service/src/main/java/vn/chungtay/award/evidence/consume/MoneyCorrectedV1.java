package vn.chungtay.award.evidence.consume;

import java.time.LocalDate;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.eventstream.consume.Consumed;

/**
 * What this service needs to know of a gift of money that was corrected: the difference counts, also below zero.
 *
 * @param unitCode the unit that collected it
 * @param amountBeforeVnd đồng that it stood at
 * @param amountVnd đồng that it stands at
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
public record MoneyCorrectedV1(
        String unitCode, long amountBeforeVnd, long amountVnd, boolean simulated, LocalDate occurredOn) {

    static Entry entry(Consumed<MoneyCorrectedV1> event) {
        var gift = event.data();
        return new Entry(
                event.idempotencyKey(),
                gift.unitCode(),
                gift.occurredOn(),
                gift.simulated(),
                gift.amountVnd() - gift.amountBeforeVnd(),
                null,
                0,
                0);
    }
}
