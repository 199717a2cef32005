package vn.chungtay.contribution.receipt.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.paper.Figures;

/**
 * All that stands on a receipt or a letter of thanks. Exactly one of the three measures is there.
 *
 * @param unitName who received the gift
 * @param donorName who gave it
 * @param number of the receipt
 * @param year of the number
 * @param amountVnd đồng; absent unless money was given
 * @param item as stored; absent unless material was given
 * @param quantity absent unless material was given
 * @param quantityUnit as stored; absent unless material was given
 * @param declaredValueVnd đồng; absent unless material was given
 * @param workingDays absent unless labour was given
 * @param receivedOn the day of the gift
 * @param issuedOn the day of the receipt
 * @param voided whether the receipt counts no more
 * @param simulated whether the gift was made up for a demonstration
 * @param checkAddress where everybody can see whether the receipt is real
 * @param traceCode what shows the giver where the money went; absent unless money was given
 * @param traceAddress the page that shows it; absent unless money was given
 */
public record PrintedGift(
        String unitName,
        String donorName,
        long number,
        int year,
        @Nullable Long amountVnd,
        @Nullable String item,
        @Nullable Long quantity,
        @Nullable String quantityUnit,
        @Nullable Long declaredValueVnd,
        @Nullable Long workingDays,
        LocalDate receivedOn,
        LocalDate issuedOn,
        boolean voided,
        boolean simulated,
        String checkAddress,
        @Nullable String traceCode,
        @Nullable String traceAddress) {

    /** Where a scanner of the letter of thanks is led: to the money, or to the receipt of a gift of another measure. */
    String thanksAddress() {
        return traceAddress == null ? checkAddress : traceAddress;
    }

    /** Number and year, for example {@code 0000012/2025}. */
    String fullNumber() {
        return "%07d/%d".formatted(number, year);
    }

    /** What was given, for example {@code 120.000.000 đồng}. */
    String measure() {
        if (amountVnd != null) {
            return Figures.grouped(amountVnd) + " đồng";
        }
        if (item != null && quantity != null && quantityUnit != null) {
            return Figures.grouped(quantity) + " " + MaterialWords.of(quantityUnit) + " " + MaterialWords.of(item);
        }
        return Figures.grouped(workingDays == null ? 0 : workingDays) + " ngày công";
    }

    /** What stands across the page; absent on a paper that counts. */
    @Nullable
    String stamp() {
        if (voided) {
            return "Đã hủy";
        }
        return simulated ? "Minh họa" : null;
    }
}
