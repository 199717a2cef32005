package vn.chungtay.contribution.statement.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.StatementProfileSaved;
import vn.chungtay.infra.service.table.Rows;

/**
 * Where a bank's files have what, as people write it down. A column is named by some words of its head; diacritics and capitals do
 * not matter. Heads and marks are so short, and so poor in digits, that nobody's number stands in them.
 *
 * @param headRow the row with the heads, from 1; left out where it is looked for
 * @param separator what parts the columns of a text: {@code ;}, {@code ,}, {@code |} or {@code TAB}; left out where it is looked for
 * @param dayHead the day of the booking
 * @param dayStyle how days are written
 * @param documentHead the bank's voucher; left out where it stands in one cell with the day
 * @param amountColumns where what came in and what left stand
 * @param debitHead what left; only where it has a column of its own
 * @param creditHead what came in; only where it has a column of its own
 * @param amountHead both; only where they share a column
 * @param markHead the mark that tells them apart; only where there is one
 * @param debitMarks what it says where money left; only where there is a mark
 * @param creditMarks what it says where money came in; only where there is a mark
 * @param digits how the digits of amounts are parted
 * @param balanceHead the balance; left out where there is none, and then nothing shows that a line is missing
 * @param narrativeHeads what the bank says of it, in one column or several
 */
public record Mapping(
        @Nullable @Min(1) @Max(Rows.MOST_ROWS_ABOVE_HEAD) Integer headRow,

        @Nullable @Pattern(regexp = "[;,|]|TAB") String separator,

        @NotNull @Pattern(regexp = HEAD) String dayHead,
        @NotNull DayStyle dayStyle,
        @Nullable @Pattern(regexp = HEAD) String documentHead,
        @NotNull AmountColumns amountColumns,
        @Nullable @Pattern(regexp = HEAD) String debitHead,
        @Nullable @Pattern(regexp = HEAD) String creditHead,
        @Nullable @Pattern(regexp = HEAD) String amountHead,
        @Nullable @Pattern(regexp = HEAD) String markHead,
        @Nullable @Size(max = 5) List<@NotNull @Pattern(regexp = MARK) String> debitMarks,
        @Nullable @Size(max = 5) List<@NotNull @Pattern(regexp = MARK) String> creditMarks,
        @NotNull DigitStyle digits,
        @Nullable @Pattern(regexp = HEAD) String balanceHead,

        @NotEmpty @Size(max = 3) List<@NotNull @Pattern(regexp = HEAD) String> narrativeHeads) {

    /** Words of a head: at most 60 characters with a letter, and no number longer than 5 digits. */
    public static final String HEAD = "(?=.*\\p{L})(?!.*\\d{6})[\\p{L}\\p{M}\\d ./()%:#&_-]{1,60}";

    private static final String MARK = "[\\p{L}\\p{M}+-][\\p{L}\\p{M} +-]{0,19}";

    /** What a profile says now. */
    public static Mapping of(StatementProfileSaved profile) {
        return new Mapping(
                profile.headRow(),
                profile.separator(),
                profile.dayHead(),
                DayStyle.valueOf(profile.dayStyle()),
                profile.documentHead(),
                AmountColumns.valueOf(profile.amountColumns()),
                profile.debitHead(),
                profile.creditHead(),
                profile.amountHead(),
                profile.markHead(),
                profile.debitMarks(),
                profile.creditMarks(),
                DigitStyle.valueOf(profile.digits()),
                profile.balanceHead(),
                profile.narrativeHeads());
    }

    /** As files are read by it. */
    public Layout layout() {
        return new Layout(
                List.of(dayHead),
                optional(documentHead),
                optional(debitHead == null ? amountHead : debitHead),
                optional(creditHead == null ? amountHead : creditHead),
                optional(balanceHead),
                List.of(narrativeHeads.getFirst()),
                new Style(
                        headRow == null ? 0 : headRow,
                        separator == null ? null : separatorMark(separator),
                        dayStyle,
                        sign(),
                        digits,
                        narrativeHeads.subList(1, narrativeHeads.size())));
    }

    private Sign sign() {
        return switch (amountColumns) {
            case DEBIT_AND_CREDIT -> new Sign.ByColumn();
            case ONE_WITH_MINUS -> new Sign.ByMinus();
            case ONE_WITH_MARK -> new Sign.ByMark(optional(markHead), marks(debitMarks), marks(creditMarks));
        };
    }

    private static Character separatorMark(String name) {
        return name.equals("TAB") ? '\t' : name.charAt(0);
    }

    private static List<String> optional(@Nullable String head) {
        return head == null ? List.of() : List.of(head);
    }

    private static List<String> marks(@Nullable List<String> marks) {
        return marks == null ? List.of() : marks;
    }
}
