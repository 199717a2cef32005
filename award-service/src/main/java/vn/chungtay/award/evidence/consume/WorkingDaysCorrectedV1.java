package vn.chungtay.award.evidence.consume;

import java.time.LocalDate;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.eventstream.consume.Consumed;

/**
 * What this service needs to know of a gift of labour that was corrected: the difference counts, also below zero.
 *
 * @param unitCode the unit that collected it
 * @param workingDaysBefore days of one person that it stood at
 * @param workingDays days that it stands at
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
public record WorkingDaysCorrectedV1(
        String unitCode, long workingDaysBefore, long workingDays, boolean simulated, LocalDate occurredOn) {

    static Entry entry(Consumed<WorkingDaysCorrectedV1> event) {
        var gift = event.data();
        return new Entry(
                event.idempotencyKey(),
                gift.unitCode(),
                gift.occurredOn(),
                gift.simulated(),
                0,
                null,
                gift.workingDays() - gift.workingDaysBefore(),
                0);
    }
}
