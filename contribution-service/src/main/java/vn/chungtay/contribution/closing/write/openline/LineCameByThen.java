package vn.chungtay.contribution.closing.write.openline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What came in after a month is in no balance of that month.
 *
 * @param lineId the line
 * @param bookedOn the day on which the bank booked it
 * @param month the month
 */
record LineCameByThen(String lineId, LocalDate bookedOn, YearMonth month) implements Rule {

    @Override
    public boolean broken() {
        return bookedOn.isAfter(month.atEndOfMonth());
    }

    @Override
    public String code() {
        return "closing.line-later";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lineId", lineId, "bookedOn", bookedOn.toString(), "month", month.toString());
    }
}
