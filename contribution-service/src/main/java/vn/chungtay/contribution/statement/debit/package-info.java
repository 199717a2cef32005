/** What left a fund by its ledger, as far as a line of the bank can be tied to it. */
@NullMarked
package vn.chungtay.contribution.statement.debit;

import org.jspecify.annotations.NullMarked;
