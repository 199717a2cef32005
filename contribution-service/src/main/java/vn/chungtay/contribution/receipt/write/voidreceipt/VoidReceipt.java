package vn.chungtay.contribution.receipt.write.voidreceipt;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.ReceiptId;

/**
 * Void a receipt.
 *
 * @param receiptId the receipt
 * @param reason why
 * @param noteId entry of the vault that says more; absent where nobody wrote anything
 * @param voidedOn today, in Vietnam
 */
public record VoidReceipt(
        @TargetAggregateIdentifier ReceiptId receiptId,
        VoidReason reason,
        @Nullable String noteId,
        LocalDate voidedOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.void-receipt";
}
