/** Minutes of acceptance and of handover as PDF. */
@NullMarked
package vn.chungtay.housing.housecase.read.minutes;

import org.jspecify.annotations.NullMarked;
