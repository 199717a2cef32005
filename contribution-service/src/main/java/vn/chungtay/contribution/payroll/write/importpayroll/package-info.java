/** A list of staff says whose gifts one bank transfer is. */
@NullMarked
package vn.chungtay.contribution.payroll.write.importpayroll;

import org.jspecify.annotations.NullMarked;
