/** What came into a fund by its ledger without being a gift, as far as a line of the bank can be tied to it. */
@NullMarked
package vn.chungtay.contribution.statement.incoming;

import org.jspecify.annotations.NullMarked;
