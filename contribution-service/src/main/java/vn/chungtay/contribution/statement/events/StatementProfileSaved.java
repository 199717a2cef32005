package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody wrote down where the statements of a bank have what, for the first time or anew: the last one counts. Heads of columns
 * and marks are the bank's words, short and without long numbers, and name nobody.
 *
 * @param profileId the profile, {@code profile-<uuid>}
 * @param unitCode the unit that it belongs to
 * @param bankBin the bank, as NAPAS numbers it
 * @param name what it is called, as short and poor in digits as a head
 * @param headRow the row with the heads, from 1; absent where it is looked for
 * @param separator {@code ;}, {@code ,}, {@code |} or {@code TAB}; absent where it is looked for
 * @param dayHead head of the day
 * @param dayStyle {@code DAY_MONTH_YEAR}, {@code DAY_MONTH_SHORT_YEAR}, {@code MONTH_DAY_YEAR} or {@code YEAR_MONTH_DAY}
 * @param documentHead head of the voucher; absent where it stands with the day
 * @param amountColumns {@code DEBIT_AND_CREDIT}, {@code ONE_WITH_MINUS} or {@code ONE_WITH_MARK}
 * @param debitHead head of what left; absent where one column has both
 * @param creditHead head of what came in; absent where one column has both
 * @param amountHead head of the column that has both; absent where each has its own
 * @param markHead head of the mark; absent where there is none
 * @param debitMarks marks of what left; empty where there is no mark
 * @param creditMarks marks of what came in; empty where there is no mark
 * @param digits {@code EITHER}, {@code COMMAS} or {@code POINTS}
 * @param balanceHead head of the balance; absent where there is none
 * @param narrativeHeads heads of the narrative's columns, at least one
 * @param savedBy who said so, as staffRef
 * @param occurredOn the day they said so, in Vietnam
 */
@Stored(name = "contribution.StatementProfileSaved", revision = 1)
public record StatementProfileSaved(
        String profileId,
        String unitCode,
        String bankBin,
        String name,
        @Nullable Integer headRow,
        @Nullable String separator,
        String dayHead,
        String dayStyle,
        @Nullable String documentHead,
        String amountColumns,
        @Nullable String debitHead,
        @Nullable String creditHead,
        @Nullable String amountHead,
        @Nullable String markHead,
        List<String> debitMarks,
        List<String> creditMarks,
        String digits,
        @Nullable String balanceHead,
        List<String> narrativeHeads,
        String savedBy,
        LocalDate occurredOn) {

    public StatementProfileSaved {
        debitMarks = List.copyOf(debitMarks);
        creditMarks = List.copyOf(creditMarks);
        narrativeHeads = List.copyOf(narrativeHeads);
    }
}
