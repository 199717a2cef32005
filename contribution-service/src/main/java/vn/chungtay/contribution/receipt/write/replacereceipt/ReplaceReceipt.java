package vn.chungtay.contribution.receipt.write.replacereceipt;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.ReceiptId;

/**
 * Issue a receipt in place of a voided one.
 *
 * @param receiptId the id that follows from the voided one
 * @param voidedId the voided one
 * @param issuedOn today, in Vietnam
 */
public record ReplaceReceipt(@TargetAggregateIdentifier ReceiptId receiptId, ReceiptId voidedId, LocalDate issuedOn) {

    /** For the replacement of this receipt. */
    public static ReplaceReceipt of(ReceiptId voided, LocalDate issuedOn) {
        return new ReplaceReceipt(voided.replacement(), voided, issuedOn);
    }
}
