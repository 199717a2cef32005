package vn.chungtay.contribution.trace.read.traceview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a gift of money is. It names neither giver nor household, and gives no id by which more could be asked.
 * {@code amountVnd = inFundVnd + refundedVnd + feesVnd +} the houses' parts {@code +} what was passed on.
 *
 * @param unitName the unit whose fund it went into
 * @param provinceName province of that unit; absent for a unit of none or several
 * @param amountVnd the gift, đồng
 * @param receivedOn the day of the gift
 * @param inFundVnd what is still in the fund, đồng
 * @param refundedVnd what went back to its giver, đồng
 * @param feesVnd what went to fees, for example the bank's, đồng
 * @param houses what went to houses, in the order of payment
 * @param transfers what was passed on to other units' funds, in the order of payment
 * @param simulated whether it was made up for a demonstration
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceView(
        String unitName,
        @Nullable String provinceName,
        long amountVnd,
        LocalDate receivedOn,
        long inFundVnd,
        long refundedVnd,
        long feesVnd,
        List<House> houses,
        List<Transfer> transfers,
        boolean simulated) {

    /**
     * What a house got of the gift.
     *
     * @param house tells houses of one gift apart, and nothing else
     * @param amountVnd đồng
     * @param paidOn the day it left the fund
     * @param seenAtBank whether the unit has tied this payment to the line of the bank by which it left
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
            boolean seenAtBank,
            @Nullable String provinceName,
            @Nullable String kind,
            @Nullable String stage,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate handedOverOn) {}

    /**
     * What was passed on to another unit's fund, and what became there of all that was passed on with it. Which of it was this
     * gift's nobody can say: there it is one sum. {@code ofVnd = inFundVnd + feesVnd + passedOnVnd +} the houses' parts.
     *
     * @param unitName the unit whose fund has it
     * @param provinceName province of that unit; absent for a unit of none or several
     * @param amountVnd what was passed on of this gift, đồng
     * @param paidOn the day it left the fund
     * @param seenAtBank whether the other unit has tied it to the line of its bank by which it came in
     * @param ofVnd all that was passed on with it, đồng
     * @param inFundVnd what is still in that fund of it, đồng
     * @param feesVnd what went to fees of it, đồng
     * @param passedOnVnd what went on to a third fund, đồng
     * @param houses what went to houses of it, in the order of payment
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Transfer(
            String unitName,
            @Nullable String provinceName,
            long amountVnd,
            LocalDate paidOn,
            boolean seenAtBank,
            long ofVnd,
            long inFundVnd,
            long feesVnd,
            long passedOnVnd,
            List<House> houses) {}
}
