/** Receipts, one by one and by unit and year. */
@NullMarked
package vn.chungtay.contribution.receipt.read.receiptview;

import org.jspecify.annotations.NullMarked;
