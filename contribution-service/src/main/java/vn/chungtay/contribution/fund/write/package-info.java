/** Deciding on funds: the ledger and its reservations. */
@NullMarked
package vn.chungtay.contribution.fund.write;

import org.jspecify.annotations.NullMarked;
