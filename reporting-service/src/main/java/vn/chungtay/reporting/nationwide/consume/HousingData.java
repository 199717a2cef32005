package vn.chungtay.reporting.nationwide.consume;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What this service needs of any event of {@code chungtay.housing.v1}.
 *
 * @param unitCode unit that looks after the case
 * @param provinceCode province of the commune, coded as on the day of listing
 * @param communeCode commune in which the case was listed, likewise
 * @param pillar who pays for the programme part, for example {@code CAMPAIGN}
 * @param kind {@code NEW} or {@code REPAIR}
 * @param simulated whether it is made up for a demonstration
 * @param listedOn day of the listing in Vietnam
 * @param occurredOn day of the fact in Vietnam
 * @param amountVnd đồng, only where the event is about money
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HousingData(
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        boolean simulated,
        LocalDate listedOn,
        LocalDate occurredOn,
        @Nullable Long amountVnd) {}
