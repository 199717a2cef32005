/** Listing a household that stands on an approved list. */
@NullMarked
package vn.chungtay.housing.housecase.write.listcase;

import org.jspecify.annotations.NullMarked;
