/** An entry of the ledger that was recorded wrongly is corrected by a new one. */
@NullMarked
package vn.chungtay.contribution.fund.write.correct;

import org.jspecify.annotations.NullMarked;
