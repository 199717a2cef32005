/** Receipts and letters of thanks as they are printed. */
@NullMarked
package vn.chungtay.contribution.receipt.paper;

import org.jspecify.annotations.NullMarked;
