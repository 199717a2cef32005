package vn.chungtay.contribution.fund.read.fundview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fund: received + returned = available + reserved + disbursed, at every moment.
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
 * @param entries a page of the ledger, the oldest first
 */
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
        List<Entry> entries) {

    /**
     * One entry with both its sides.
     *
     * @param debit account that the money went to: {@code CASH}, {@code RESERVED} or {@code DISBURSED}
     * @param credit account that it came from: {@code GIFTS}, {@code CASH}, {@code RESERVED} or {@code RETURNED}
     * @param amountVnd đồng
     * @param giftId absent unless a gift came in
     * @param instalmentId absent unless it is about an instalment
     * @param documentNumber number of the voucher, absent unless money was paid out or came back
     * @param occurredOn the day it happened
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
                    entry.id());
        }
    }

    static FundView of(FundDocument fund, List<EntryDocument> entries) {
        return new FundView(
                fund.id(),
                fund.driveId(),
                fund.unitCode(),
                fund.simulated(),
                fund.receivedVnd(),
                fund.availableVnd(),
                fund.reservedVnd(),
                fund.disbursedVnd(),
                fund.broughtBackVnd(),
                entries.stream().map(Entry::of).toList());
    }
}
