package vn.chungtay.reporting.nationwide.consume;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where, whose and when a fact is.
 *
 * @param provinceCode absent where the fact belongs to no single province of its day
 * @param communeCode absent where it is not known to the commune
 * @param unitCode unit that the fact belongs to
 * @param pillar absent for facts that are not about a house
 * @param kind absent likewise
 * @param simulated whether it is made up for a demonstration
 * @param occurredOn day of the fact in Vietnam
 * @param areaOn day on which province and commune had these codes: a case keeps the area in which it was listed, a gift has the
 *     one of its own day
 */
public record FactAbout(
        @Nullable String provinceCode,
        @Nullable String communeCode,
        String unitCode,
        @Nullable String pillar,
        @Nullable String kind,
        boolean simulated,
        LocalDate occurredOn,
        LocalDate areaOn) {}
