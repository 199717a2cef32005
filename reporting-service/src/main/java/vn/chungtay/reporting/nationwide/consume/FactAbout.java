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
 * @param areaFromFirst whether the area is the one of the aggregate's first event, so that its codes are to be read under the
 *     structure of that day (a case keeps the commune in which it was listed); otherwise under the structure of its own day
 */
public record FactAbout(
        @Nullable String provinceCode,
        @Nullable String communeCode,
        String unitCode,
        @Nullable String pillar,
        @Nullable String kind,
        boolean simulated,
        LocalDate occurredOn,
        boolean areaFromFirst) {}
