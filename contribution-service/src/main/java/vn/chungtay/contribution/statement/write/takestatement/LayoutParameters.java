package vn.chungtay.contribution.statement.write.takestatement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.file.Layout;
import vn.chungtay.infra.service.errors.Malformed;

/**
 * The layout of a file, as the caller's address gives it: a profile of the unit, or for each column some words of its head.
 * Without any of them it is Vietcombank's.
 *
 * @param profileId the profile; left out where heads are given
 * @param dayHead the day of the booking
 * @param documentHead the bank's voucher; left out where it stands in one cell with the day
 * @param debitHead what left
 * @param creditHead what came in
 * @param balanceHead the balance; left out where there is none, and then nothing shows that a line is missing
 * @param narrativeHead what the bank says of it
 */
public record LayoutParameters(
        @Nullable String profileId,
        @Nullable String dayHead,
        @Nullable String documentHead,
        @Nullable String debitHead,
        @Nullable String creditHead,
        @Nullable String balanceHead,
        @Nullable String narrativeHead) {

    /**
     * The heads as a layout.
     *
     * @throws Malformed {@code request.field-required} where only some columns are given
     */
    Layout layout() {
        if (dayHead == null && debitHead == null && creditHead == null && narrativeHead == null) {
            return Layout.VIETCOMBANK;
        }
        return new Layout(
                required(dayHead, "dayHead"),
                optional(documentHead),
                required(debitHead, "debitHead"),
                required(creditHead, "creditHead"),
                optional(balanceHead),
                required(narrativeHead, "narrativeHead"));
    }

    private static List<String> required(@Nullable String words, String field) {
        if (words == null || words.isBlank()) {
            throw new Malformed("request.field-required", Map.of("field", field));
        }
        return List.of(words);
    }

    private static List<String> optional(@Nullable String words) {
        return words == null || words.isBlank() ? List.of() : List.of(words);
    }
}
