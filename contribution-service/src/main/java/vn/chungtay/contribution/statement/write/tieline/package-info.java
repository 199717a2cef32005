/** A line of money that came in is tied to the ledger's entry that it is. */
@NullMarked
package vn.chungtay.contribution.statement.write.tieline;

import org.jspecify.annotations.NullMarked;
