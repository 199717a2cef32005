package vn.chungtay.reporting.nationwide.consume;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What this service needs of any event of {@code chungtay.contribution.v1}.
 *
 * @param unitCode unit that owns the fund or received the gift
 * @param provinceCode the one province of that unit on the day of the fact, absent for central units and for regions of several
 *     provinces
 * @param simulated whether it is made up for a demonstration
 * @param occurredOn day of the fact in Vietnam
 * @param amountVnd đồng, only where the event is about money
 * @param amountBeforeVnd đồng that a gift, a return or a transfer stood at before it was corrected
 * @param receivedIn form in which money came, for example {@code CASH}
 * @param item kind of material, for example {@code CEMENT}
 * @param declaredValueVnd đồng that a material is declared to be worth
 * @param declaredValueBeforeVnd đồng that a material was declared to be worth before it was corrected
 * @param workingDays whole days of work
 * @param workingDaysBefore days that a gift stood at before it was corrected
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContributionData(
        String unitCode,
        @Nullable String provinceCode,
        boolean simulated,
        LocalDate occurredOn,
        @Nullable Long amountVnd,
        @Nullable Long amountBeforeVnd,
        @Nullable String receivedIn,
        @Nullable String item,
        @Nullable Long declaredValueVnd,
        @Nullable Long declaredValueBeforeVnd,
        @Nullable Long workingDays,
        @Nullable Long workingDaysBefore) {}
