package vn.chungtay.contribution.statement.read.lineview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.TieProposed;

/**
 * A line of money that came in by bank, without who paid.
 *
 * @param lineId the line
 * @param version for {@code If-Match}, the same as the {@code ETag}
 * @param position for the next page
 * @param statementId the statement it stands in
 * @param accountId the account it came in by
 * @param unitCode the unit that collects
 * @param amountVnd đồng
 * @param state {@code MATCHED}, {@code WAITING}, {@code PROPOSED}, {@code RESOLVED} or {@code TIED}
 * @param reason why it waits; absent for a matched line
 * @param proposal what somebody says it is; absent until somebody does
 * @param giftIds the gifts that it became
 * @param entryId the entry of the ledger that it is; absent unless it is tied, or interest
 * @param paidBackBy the line of money that left by which it was paid back; absent where none was
 * @param bookedOn the day of the booking
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineView(
        String lineId,
        long version,
        long position,
        String statementId,
        String accountId,
        String unitCode,
        long amountVnd,
        String state,
        @Nullable String reason,
        @Nullable Proposal proposal,
        List<String> giftIds,
        @Nullable String entryId,
        @Nullable String paidBackBy,
        LocalDate bookedOn) {

    /**
     * What somebody says a line is.
     *
     * @param parts the gifts; none where it is no gift
     * @param notAGift why it is none; absent where it is one, or an entry
     * @param entryId the entry of the ledger that it is; absent where it is none
     * @param proposedBy who says so, as staffRef
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proposal(
            List<Part> parts,
            @Nullable String notAGift,
            @Nullable String entryId,
            String proposedBy) {

        /** What of it is for this drive, đồng. */
        long sumVnd(String driveId) {
            return parts.stream()
                    .filter(part -> part.driveId().equals(driveId))
                    .mapToLong(Part::amountVnd)
                    .sum();
        }

        static Proposal of(ResolutionProposed event) {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < event.driveIds().size(); i++) {
                parts.add(new Part(
                        event.driveIds().get(i),
                        event.caseIds().get(i),
                        event.amountsVnd().get(i)));
            }
            return new Proposal(parts, event.notAGift(), null, event.proposedBy());
        }

        static Proposal of(PayrollProposed event) {
            List<Part> parts = event.amountsVnd().stream()
                    .map(amountVnd -> new Part(event.driveId(), "", amountVnd))
                    .toList();
            return new Proposal(parts, null, null, event.proposedBy());
        }

        static Proposal of(TieProposed event) {
            return new Proposal(List.of(), null, event.entryId(), event.proposedBy());
        }
    }

    /**
     * One gift.
     *
     * @param driveId the drive
     * @param namedCaseId house case; empty where it is for any house
     * @param amountVnd đồng
     */
    public record Part(String driveId, String namedCaseId, long amountVnd) {}

    static LineView of(LineDocument line) {
        return new LineView(
                line.id(),
                line.version(),
                line.takenAt(),
                line.statementId(),
                line.accountId(),
                line.unitCode(),
                line.amountVnd(),
                line.state(),
                line.reason(),
                line.proposal(),
                line.giftIds(),
                line.entryId(),
                line.paidBackBy(),
                line.bookedOn());
    }
}
