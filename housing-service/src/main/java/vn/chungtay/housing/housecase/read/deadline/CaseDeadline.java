package vn.chungtay.housing.housecase.read.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case and the deadline that holds on a day.
 *
 * @param on the day
 * @param standing how it stands on that day, by the deadline of that day
 * @param daysLeft until the last day, 0 on it, below 0 for each day that it is late; absent where nothing is to be done
 * @param deadline what holds on that day, absent where the case has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseDeadline(
        LocalDate on,
        Standing standing,
        @Nullable Long daysLeft,
        @Nullable Deadline deadline) {}
