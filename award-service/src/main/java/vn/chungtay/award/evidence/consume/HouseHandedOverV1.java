package vn.chungtay.award.evidence.consume;

import java.time.LocalDate;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.eventstream.consume.Consumed;

/**
 * What this service needs to know of a house that a household moved into.
 *
 * @param unitCode the unit that owns the case
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
public record HouseHandedOverV1(String unitCode, boolean simulated, LocalDate occurredOn) {

    static Entry entry(Consumed<HouseHandedOverV1> event) {
        var house = event.data();
        return new Entry(
                event.idempotencyKey(), house.unitCode(), house.occurredOn(), house.simulated(), 0, null, 0, 1);
    }
}
