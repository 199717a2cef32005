/** The finished house is measured against the standard. */
@NullMarked
package vn.chungtay.housing.housecase.write.accepthouse;

import org.jspecify.annotations.NullMarked;
