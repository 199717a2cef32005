/** Requests for money of all cases: what waits for the fund, for the accountant, and what is late. */
@NullMarked
package vn.chungtay.housing.housecase.read.instalmentview;

import org.jspecify.annotations.NullMarked;
