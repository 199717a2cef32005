package vn.chungtay.contribution.receipt.events;

import java.time.LocalDate;

/** Everything that can happen to a receipt. */
public sealed interface ReceiptEvent permits ReceiptIssued, ReceiptVoided {

    /** The receipt, {@code receipt-<uuid>}. */
    String receiptId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
