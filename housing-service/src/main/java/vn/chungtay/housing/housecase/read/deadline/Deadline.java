package vn.chungtay.housing.housecase.read.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.reference.DatedRule;

/**
 * A day by which houses have to be handed over, in the time in which it holds.
 *
 * @param lastDay the last day that is in time
 * @param inForceFrom first day on which it holds
 * @param inForceTo last day on which it holds, absent while it does
 * @param appliesTo as in the dated rules: the programme alone, or {@code all pillars}
 * @param status how sure it is: {@code verified}, {@code seed}, {@code derived}, {@code weak} or {@code assumed}
 * @param basis the document that set it, or how it was found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deadline(
        LocalDate lastDay,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        String appliesTo,
        String status,
        String basis) {

    /** What a rule says from one day to another; for both it may hold longer by itself. */
    static Deadline of(DatedRule rule, LocalDate from, @Nullable LocalDate to) {
        return new Deadline(
                rule.asDay(), from, to, rule.appliesTo(), rule.status().name().toLowerCase(Locale.ROOT), rule.basis());
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceTo == null || !day.isAfter(inForceTo));
    }
}
