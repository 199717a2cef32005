/** What houses asked of a fund and what became of it. */
@NullMarked
package vn.chungtay.contribution.fund.read.reservations;

import org.jspecify.annotations.NullMarked;
