/** Decides whether the money of a house may go to an account that somebody has to look at. */
@NullMarked
package vn.chungtay.housing.housecase.write.decidepayee;

import org.jspecify.annotations.NullMarked;
