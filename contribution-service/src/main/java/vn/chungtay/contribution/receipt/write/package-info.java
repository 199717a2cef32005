/** Receipts: issued with a number, voided, replaced. */
@NullMarked
package vn.chungtay.contribution.receipt.write;

import org.jspecify.annotations.NullMarked;
