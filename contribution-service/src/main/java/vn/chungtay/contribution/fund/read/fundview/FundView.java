package vn.chungtay.contribution.fund.read.fundview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.Account;

/**
 * A fund: received + returned + transferred in + interest = available + reserved + disbursed + refunded + fees + transferred out,
 * at every moment.
 *
 * @param fundId the fund
 * @param driveId the drive whose money it keeps
 * @param unitCode the unit that owns it
 * @param simulated whether it was made up for a demonstration
 * @param receivedVnd all that came in, đồng
 * @param availableVnd what is free, đồng
 * @param reservedVnd what is set aside for houses, đồng
 * @param disbursedVnd what went to houses, đồng
 * @param returnedVnd what came back of that, đồng
 * @param feesVnd what went to fees, đồng
 * @param transferredInVnd what other units' funds passed on to it, đồng: no gift
 * @param transferredOutVnd what it passed on to other units' funds, đồng
 * @param interestVnd what its bank paid as interest, đồng: no gift
 * @param refundedVnd what went back to those who gave it, đồng
 * @param closedThrough the last month that is closed, for example {@code 2025-02}; absent where none is
 * @param entries a page of the ledger, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundView(
        String fundId,
        String driveId,
        String unitCode,
        boolean simulated,
        long receivedVnd,
        long availableVnd,
        long reservedVnd,
        long disbursedVnd,
        long returnedVnd,
        long feesVnd,
        long transferredInVnd,
        long transferredOutVnd,
        long interestVnd,
        long refundedVnd,
        @Nullable String closedThrough,
        List<Entry> entries) {

    /**
     * One entry with both its sides.
     *
     * @param debit account that the money went to: {@code CASH}, {@code RESERVED}, {@code DISBURSED}, {@code REFUNDED},
     *     {@code FEES}, {@code TRANSFERS_OUT}, or the account that it had come from where less came in than was recorded
     * @param credit account that it came from: {@code GIFTS}, {@code CASH}, {@code RESERVED}, {@code RETURNED},
     *     {@code TRANSFERS_IN}, {@code INTEREST}, or the account that it had gone to where less left than was recorded
     * @param amountVnd đồng
     * @param giftId absent unless a gift came in, was corrected or went back
     * @param instalmentId absent unless it is about an instalment
     * @param documentNumber number of the voucher or paper, absent where there is none
     * @param occurredOn the day it happened
     * @param bookedOn the day on which it stands in the books: later, where the month of the day it happened was closed before
     * @param bankLineId the line of the bank that it is tied to, {@code debit-…} or {@code line-…}; absent where none is
     * @param entryId its name, by which a correction refers to it
     * @param correctsEntryId the entry that it corrects; absent where it corrects none, or a gift
     * @param position place in the log; the list goes on after it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String debit,
            String credit,
            long amountVnd,
            @Nullable String giftId,
            @Nullable String instalmentId,
            @Nullable String documentNumber,
            LocalDate occurredOn,
            LocalDate bookedOn,
            @Nullable String bankLineId,
            String entryId,
            @Nullable String correctsEntryId,
            long position) {

        static Entry of(EntryDocument entry) {
            return new Entry(
                    entry.debit(),
                    entry.credit(),
                    entry.amountVnd(),
                    entry.giftId(),
                    entry.instalmentId(),
                    entry.documentNumber(),
                    entry.occurredOn(),
                    entry.bookDay(),
                    entry.bankLineId(),
                    entry.entryId(),
                    entry.correctsEntryId(),
                    entry.id());
        }
    }

    static FundView of(FundDocument fund, List<EntryDocument> entries) {
        YearMonth closedThrough = fund.closedThrough(Long.MAX_VALUE);
        return new FundView(
                fund.id(),
                fund.driveId(),
                fund.unitCode(),
                fund.simulated(),
                fund.receivedVnd(),
                fund.availableVnd(),
                fund.reservedVnd(),
                fund.disbursedVnd(),
                fund.outsideVnd(Account.RETURNED),
                fund.outsideVnd(Account.FEES),
                fund.outsideVnd(Account.TRANSFERS_IN),
                fund.outsideVnd(Account.TRANSFERS_OUT),
                fund.outsideVnd(Account.INTEREST),
                fund.outsideVnd(Account.REFUNDED),
                closedThrough == null ? null : closedThrough.toString(),
                entries.stream().map(Entry::of).toList());
    }
}
