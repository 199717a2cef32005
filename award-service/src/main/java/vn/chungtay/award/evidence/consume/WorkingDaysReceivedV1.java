package vn.chungtay.award.evidence.consume;

import java.time.LocalDate;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.eventstream.consume.Consumed;

/**
 * What this service needs to know of a gift of labour.
 *
 * @param unitCode the unit that collected it
 * @param workingDays days of one person
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
public record WorkingDaysReceivedV1(String unitCode, long workingDays, boolean simulated, LocalDate occurredOn) {

    static Entry entry(Consumed<WorkingDaysReceivedV1> event) {
        var gift = event.data();
        return new Entry(
                event.idempotencyKey(),
                gift.unitCode(),
                gift.occurredOn(),
                gift.simulated(),
                0,
                null,
                gift.workingDays(),
                0);
    }
}
