package vn.chungtay.contribution.receipt.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A receipt counts no more. Its number stays taken and the paper stays on file.
 *
 * @param receiptId see {@link ReceiptEvent#receiptId()}
 * @param reason {@code WRONG_NAME}, {@code WRONG_AMOUNT}, {@code WRONG_GIFT}, {@code SPOILED} or {@code GIFT_RETURNED}
 * @param noteId entry of the vault that says more; absent where nobody wrote anything
 * @param occurredOn see {@link ReceiptEvent#occurredOn()}
 */
@Stored(name = "contribution.ReceiptVoided", revision = 1)
public record ReceiptVoided(
        String receiptId, String reason, @Nullable String noteId, LocalDate occurredOn) implements ReceiptEvent {}
