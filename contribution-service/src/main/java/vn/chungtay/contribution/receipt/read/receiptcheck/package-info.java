/** What everybody may learn about a receipt. */
@NullMarked
package vn.chungtay.contribution.receipt.read.receiptcheck;

import org.jspecify.annotations.NullMarked;
