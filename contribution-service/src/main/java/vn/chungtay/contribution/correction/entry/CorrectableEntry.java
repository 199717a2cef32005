package vn.chungtay.contribution.correction.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a fund's ledger as it was booked.
 *
 * @param entryId the entry, {@code entry-<place in the log>}; of a transfer that of the fund that paid
 * @param kind what it is
 * @param fundId the fund whose entry it is
 * @param about the instalment, the outlay or the line of the bank that it is about
 * @param toFundId the fund that a transfer went to; absent otherwise
 * @param toEntryId the entry of that fund; absent otherwise
 * @param bookedVnd what it was booked with, đồng, above 0
 * @param occurredOn the day it happened
 */
public record CorrectableEntry(
        String entryId,
        EntryKind kind,
        String fundId,
        String about,
        @Nullable String toFundId,
        @Nullable String toEntryId,
        long bookedVnd,
        LocalDate occurredOn) {}
