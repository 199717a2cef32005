package vn.chungtay.contribution.statement.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a bank's files are written, besides the heads of their columns.
 *
 * @param headRow the row with the heads, from 1; 0 where it is looked for
 * @param separator what parts the columns of a text; absent where it is looked for
 * @param days how days are written
 * @param sign how a row says whether money came in or left
 * @param digits how the digits of amounts are parted
 * @param furtherNarratives heads of further columns of the narrative, which is all of them one after the other
 */
public record Style(
        int headRow,
        @Nullable Character separator,
        DayStyle days,
        Sign sign,
        DigitStyle digits,
        List<String> furtherNarratives) {

    /** As banks of Vietnam mostly write. */
    static final Style USUAL =
            new Style(0, null, DayStyle.DAY_MONTH_YEAR, new Sign.ByColumn(), DigitStyle.EITHER, List.of());

    public Style {
        furtherNarratives = List.copyOf(furtherNarratives);
    }
}
