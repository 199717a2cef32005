package vn.chungtay.contribution.receipt.read.receiptview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.events.ReceiptVoided;

/**
 * A receipt as everybody with a role may see it. Exactly one of the three measures is there.
 *
 * @param receiptId the receipt
 * @param giftId the gift
 * @param driveId the drive it was given to
 * @param unitCode the unit that counts it
 * @param year the year of its number
 * @param number its number
 * @param state {@code VALID} or {@code VOIDED}
 * @param amountVnd đồng; absent unless money was given
 * @param material absent unless material was given
 * @param workingDays days of work of one person each; absent unless labour was given
 * @param receivedOn the day of the gift
 * @param issuedOn the day of the receipt
 * @param voiding absent while it is valid
 * @param replaces the voided receipt that it stands for; absent for the first one of a gift
 * @param replacedBy the receipt in its place; absent where there is none
 * @param checkCode by which everybody can see whether it is real
 * @param simulated whether it was made up for a demonstration
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptView(
        String receiptId,
        String giftId,
        String driveId,
        String unitCode,
        int year,
        long number,
        String state,
        @Nullable Long amountVnd,
        @Nullable Material material,
        @Nullable Long workingDays,
        LocalDate receivedOn,
        LocalDate issuedOn,
        @Nullable Voiding voiding,
        @Nullable String replaces,
        @Nullable String replacedBy,
        String checkCode,
        boolean simulated) {

    /**
     * Material.
     *
     * @param item what it is
     * @param quantity how much, in {@code quantityUnit}
     * @param quantityUnit what it is counted in
     * @param declaredValueVnd what the giver says it is worth, đồng
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Material(
            String item,
            @Nullable Long quantity,
            @Nullable String quantityUnit,
            @Nullable Long declaredValueVnd) {}

    /**
     * Why it counts no more.
     *
     * @param reason {@code WRONG_NAME}, {@code WRONG_AMOUNT}, {@code WRONG_GIFT}, {@code SPOILED} or {@code GIFT_RETURNED}
     * @param voidedOn the day
     */
    public record Voiding(String reason, LocalDate voidedOn) {}

    static ReceiptView of(ReceiptDocument receipt, String checkCode) {
        ReceiptIssued issued = receipt.issued();
        ReceiptVoided voided = receipt.voided();
        return new ReceiptView(
                receipt.id(),
                issued.giftId(),
                issued.driveId(),
                issued.unitCode(),
                issued.year(),
                issued.number(),
                voided == null ? "VALID" : "VOIDED",
                issued.amountVnd(),
                issued.item() == null
                        ? null
                        : new Material(
                                issued.item(), issued.quantity(), issued.quantityUnit(), issued.declaredValueVnd()),
                issued.workingDays(),
                issued.receivedOn(),
                issued.occurredOn(),
                voided == null ? null : new Voiding(voided.reason(), voided.occurredOn()),
                issued.replaces(),
                receipt.replacedBy(),
                checkCode,
                issued.simulated());
    }
}
