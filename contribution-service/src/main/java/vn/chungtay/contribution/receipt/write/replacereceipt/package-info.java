/** Issuing a receipt in place of a voided one. */
@NullMarked
package vn.chungtay.contribution.receipt.write.replacereceipt;

import org.jspecify.annotations.NullMarked;
