package vn.chungtay.infra.reference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure or term of law or plan, in the time in which it holds.
 *
 * @param domain area of life, for example {@code support}
 * @param rule for example {@code level_vnd}
 * @param appliesTo for example {@code NCC new}
 * @param validFrom first day
 * @param validTo last day, absent while it holds
 * @param value as text; empty where the rule is the period itself
 * @param unit of the value, for example {@code VND}; empty where it has none
 * @param status how sure it is
 * @param basis the text of law or the reasoning that it rests on; empty where it is a plain assumption
 */
public record DatedRule(
        String domain,
        String rule,
        String appliesTo,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String value,
        String unit,
        Status status,
        String basis) {

    /** How sure a rule is. */
    public enum Status {
        /** Read in a source that is named. */
        VERIFIED,
        /** Given by the plan that the suite carries out. */
        SEED,
        /** Follows from verified facts. */
        DERIVED,
        /** Read in a weak source. */
        WEAK,
        /** Not found anywhere; chosen so that work can go on. */
        ASSUMED
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The value as a whole number, for example of đồng. */
    public long asLong() {
        return asDecimal().longValueExact();
    }

    /** The value as an exact decimal. */
    public BigDecimal asDecimal() {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("Not a number: " + this, e);
        }
    }

    /** The value as a day. */
    public LocalDate asDay() {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalStateException("Not a day: " + this, e);
        }
    }

    /** What whoever acts on this rule has to show beside it; absent where the rule is verified or given by the plan. */
    public Optional<String> warning() {
        return switch (status) {
            case VERIFIED, SEED -> Optional.empty();
            case DERIVED, WEAK, ASSUMED ->
                Optional.of("%s.%s (%s) = %s: %s".formatted(domain, rule, appliesTo, value, basis));
        };
    }
}
