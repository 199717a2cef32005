/** Issuing the receipt of a gift. */
@NullMarked
package vn.chungtay.contribution.receipt.write.issuereceipt;

import org.jspecify.annotations.NullMarked;
