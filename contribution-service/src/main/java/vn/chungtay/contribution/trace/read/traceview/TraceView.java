package vn.chungtay.contribution.trace.read.traceview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a gift of money is. It names neither giver nor household, and gives no id by which more could be asked.
 * {@code amountVnd = inFundVnd +} the houses' parts.
 *
 * @param unitName the unit whose fund it went into
 * @param provinceName province of that unit; absent for a unit of none or several
 * @param amountVnd the gift, đồng
 * @param receivedOn the day of the gift
 * @param inFundVnd what is still in the fund, đồng
 * @param houses what went to houses, in the order of payment
 * @param simulated whether it was made up for a demonstration
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceView(
        String unitName,
        @Nullable String provinceName,
        long amountVnd,
        LocalDate receivedOn,
        long inFundVnd,
        List<House> houses,
        boolean simulated) {

    /**
     * What a house got of the gift.
     *
     * @param house tells houses of one gift apart, and nothing else
     * @param amountVnd đồng
     * @param paidOn the day it left the fund
     * @param provinceName where the house is; absent until housing-service has told
     * @param kind {@code NEW} or {@code REPAIR}; absent until then
     * @param stage how far it is: {@code LISTED}, {@code SPONSORED}, {@code STARTED}, {@code ACCEPTED}, {@code HANDED_OVER} or
     *     {@code SETTLED}; absent until then
     * @param startedOn absent until the house is started
     * @param handedOverOn absent until the household has it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record House(
            String house,
            long amountVnd,
            LocalDate paidOn,
            @Nullable String provinceName,
            @Nullable String kind,
            @Nullable String stage,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate handedOverOn) {}
}
