/** Money that was in the bank at a month's end and in no ledger of the fund, line by line. */
@NullMarked
package vn.chungtay.contribution.closing.write.openline;

import org.jspecify.annotations.NullMarked;
