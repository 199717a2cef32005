package vn.chungtay.contribution.closing.read.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that stood on one side only at a month's end: it is tied to nothing, or to something of a later month.
 *
 * @param kind on which side, and in which direction
 * @param id the line or the entry
 * @param day on which the bank booked the line, or the entry stands in the books
 * @param amountVnd what of it stands on this side only, đồng; below 0 for a line where the other side stood at more, which was
 *     corrected later
 * @param about of a line its state, or why it is no gift; of an entry the account that the money came from or went to
 * @param documentNumber number of the paper behind an entry; absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenItem(
        Kind kind,
        String id,
        LocalDate day,
        long amountVnd,
        String about,
        @Nullable String documentNumber) {

    /** On which side something stands, and in which direction. */
    public enum Kind {
        /** Money came in by the bank. */
        LINE_IN,
        /** Money left by the bank. */
        LINE_OUT,
        /** Money came in by the ledger, and is no gift. */
        ENTRY_IN,
        /** Money left by the ledger. */
        ENTRY_OUT
    }
}
