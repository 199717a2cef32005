package vn.chungtay.contribution.gift.read.giftview;

import java.time.LocalDate;

/**
 * What was said anew about a gift.
 *
 * @param what {@code amountVnd}, {@code quantity}, {@code declaredValueVnd}, {@code workingDays} or {@code occurredOn}
 * @param before what was said until then
 * @param after what was said instead
 * @param documentNumber number of the paper that shows it
 * @param correctedOn the day of the correction
 */
public record Correction(String what, String before, String after, String documentNumber, LocalDate correctedOn) {

    static Correction of(String what, long before, long after, String documentNumber, LocalDate correctedOn) {
        return new Correction(what, String.valueOf(before), String.valueOf(after), documentNumber, correctedOn);
    }
}
