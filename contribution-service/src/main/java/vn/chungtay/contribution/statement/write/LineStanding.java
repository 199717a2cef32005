package vn.chungtay.contribution.statement.write;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.write.resolveline.NotAGift;

/**
 * Where a line of money that came in and that no code made a gift stands now, for comparing bank and ledger at the end of a day.
 *
 * @param line what it was when it began to wait
 * @param outsideVnd what of it is in the ledger of its account's fund by no gift and no interest, đồng: all of it while it waits,
 *     where it is no gift and where it is an entry; what went to other drives where it is a gift
 * @param entryId the entry of the ledger that it is tied to; absent where it is tied to none
 * @param paidBackBy the line of money that left by which it was paid back; absent where none was
 * @param interestUntil the day from which it was interest no more; absent where it never was any, or still is
 */
public record LineStanding(
        LineWaits line,
        long outsideVnd,
        @Nullable String entryId,
        @Nullable String paidBackBy,
        @Nullable LocalDate interestUntil) {

    static LineStanding of(
            LineWaits line,
            LineState state,
            @Nullable Proposal said,
            @Nullable String paidBackBy,
            @Nullable LocalDate interestUntil) {
        return new LineStanding(
                line,
                state == LineState.RESOLVED ? outsideVnd(line, requireNonNull(said)) : line.amountVnd(),
                state == LineState.TIED ? requireNonNull(said).entryId() : null,
                paidBackBy,
                interestUntil);
    }

    private static long outsideVnd(LineWaits line, Proposal confirmed) {
        if (NotAGift.INTEREST.name().equals(confirmed.notAGift())) {
            return 0;
        }
        return line.amountVnd()
                - confirmed.gifts().stream()
                        .filter(gift -> gift.driveId().value().equals(line.driveId()))
                        .mapToLong(gift -> gift.amount().value())
                        .sum();
    }
}
