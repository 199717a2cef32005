/** What is set aside for an instalment and was not paid out in time is free again. */
@NullMarked
package vn.chungtay.contribution.fund.write.release;

import org.jspecify.annotations.NullMarked;
