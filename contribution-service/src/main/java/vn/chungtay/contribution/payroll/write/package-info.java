/** Lists of what staff give, with one bank transfer behind each. */
@NullMarked
package vn.chungtay.contribution.payroll.write;

import org.jspecify.annotations.NullMarked;
