/** Older shapes of the case's events, hop by hop to the one of today. */
@NullMarked
package vn.chungtay.housing.housecase.upcast;

import org.jspecify.annotations.NullMarked;
