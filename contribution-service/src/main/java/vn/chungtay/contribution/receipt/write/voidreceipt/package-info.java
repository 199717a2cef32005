/** Voiding a receipt. */
@NullMarked
package vn.chungtay.contribution.receipt.write.voidreceipt;

import org.jspecify.annotations.NullMarked;
