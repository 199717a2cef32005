package vn.chungtay.housing.grievance.write;

import java.time.LocalDate;
import java.util.Map;

/**
 * A day by which something has to be done, and why.
 *
 * @param lastDay the last day that is in time
 * @param rule the dated rule that set it, as {@code GrievanceEvent} says
 */
public record Term(LocalDate lastDay, Map<String, String> rule) {

    public Term {
        rule = Map.copyOf(rule);
    }
}
