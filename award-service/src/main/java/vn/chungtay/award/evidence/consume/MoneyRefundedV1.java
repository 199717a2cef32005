package vn.chungtay.award.evidence.consume;

import java.time.LocalDate;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.eventstream.consume.Consumed;

/**
 * What this service needs to know of money that went back to its giver: it counts below zero.
 *
 * @param unitCode the unit that collected it
 * @param amountVnd đồng that went back
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
public record MoneyRefundedV1(String unitCode, long amountVnd, boolean simulated, LocalDate occurredOn) {

    static Entry entry(Consumed<MoneyRefundedV1> event) {
        var gift = event.data();
        return new Entry(
                event.idempotencyKey(),
                gift.unitCode(),
                gift.occurredOn(),
                gift.simulated(),
                -gift.amountVnd(),
                null,
                0,
                0);
    }
}
