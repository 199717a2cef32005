/** A line of money that left is tied to the ledger's entries. */
@NullMarked
package vn.chungtay.contribution.statement.write.tiedebit;

import org.jspecify.annotations.NullMarked;
