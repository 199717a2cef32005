/** What lies between bank and ledger at a month's end, line by line and entry by entry. */
@NullMarked
package vn.chungtay.contribution.closing.read.reconciliation;

import org.jspecify.annotations.NullMarked;
