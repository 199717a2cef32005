/** Paying out what was reserved. */
@NullMarked
package vn.chungtay.contribution.fund.write.disburse;

import org.jspecify.annotations.NullMarked;
