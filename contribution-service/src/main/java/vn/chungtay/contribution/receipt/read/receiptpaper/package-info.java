/** Receipts and letters of thanks as PDF. */
@NullMarked
package vn.chungtay.contribution.receipt.read.receiptpaper;

import org.jspecify.annotations.NullMarked;
