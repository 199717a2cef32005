package vn.chungtay.contribution.receipt.write.issuereceipt;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.ReceiptId;

/**
 * Issue the receipt of a gift.
 *
 * @param receiptId the id that follows from the gift
 * @param giftId the gift
 * @param issuedOn today, in Vietnam: a receipt is dated the day it is issued, so that dates follow numbers
 */
public record IssueReceipt(@TargetAggregateIdentifier ReceiptId receiptId, GiftId giftId, LocalDate issuedOn) {

    /** Name in the permission matrix, of replacing too. */
    public static final String OPERATION = "contribution.issue-receipt";

    /** Where receipts are read. */
    public static final String PATH = "/api/v1/contributions/receipts";

    /** For the first receipt of a gift. */
    public static IssueReceipt of(GiftId gift, LocalDate issuedOn) {
        return new IssueReceipt(ReceiptId.of(gift), gift, issuedOn);
    }
}
