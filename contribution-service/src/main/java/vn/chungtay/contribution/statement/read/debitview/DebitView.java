package vn.chungtay.contribution.statement.read.debitview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of money that left an account, without who got it.
 *
 * @param debitId the line
 * @param version for {@code If-Match}, the same as the {@code ETag}
 * @param position for the next page
 * @param statementId the statement it stands in
 * @param accountId the account it left
 * @param fundId the fund of that account's drive
 * @param unitCode the unit that collects
 * @param amountVnd đồng
 * @param state {@code WAITING}, {@code PROPOSED} as a payback, or {@code TIED}
 * @param entryIds the entries of the ledger that it is; none while it waits, or where it paid a line back
 * @param tiedBy who said so, as staffRef; left out unless it is tied to entries
 * @param paidLineId the line of money that came in which it is said, or was confirmed, to have paid back; left out where nobody says so
 * @param proposedBy who said that, as staffRef; left out where nobody does
 * @param bookedOn the day of the booking
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DebitView(
        String debitId,
        long version,
        long position,
        String statementId,
        String accountId,
        String fundId,
        String unitCode,
        long amountVnd,
        String state,
        List<String> entryIds,
        @Nullable String tiedBy,
        @Nullable String paidLineId,
        @Nullable String proposedBy,
        LocalDate bookedOn) {

    static DebitView of(DebitDocument line) {
        return new DebitView(
                line.id(),
                line.version(),
                line.listedAt(),
                line.statementId(),
                line.accountId(),
                line.fundId(),
                line.unitCode(),
                line.amountVnd(),
                line.state(),
                line.entryIds(),
                line.tiedBy(),
                line.paidLineId(),
                line.proposedBy(),
                line.bookedOn());
    }
}
