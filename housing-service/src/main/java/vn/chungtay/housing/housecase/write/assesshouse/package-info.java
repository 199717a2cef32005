/** Judges the house in which a household lives before anything is built. */
@NullMarked
package vn.chungtay.housing.housecase.write.assesshouse;

import org.jspecify.annotations.NullMarked;
