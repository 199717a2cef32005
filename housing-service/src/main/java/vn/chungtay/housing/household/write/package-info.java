/** A household may have one case, and one only. */
@NullMarked
package vn.chungtay.housing.household.write;

import org.jspecify.annotations.NullMarked;
