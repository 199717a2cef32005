/** Lets a case go on that stood still. */
@NullMarked
package vn.chungtay.housing.housecase.write.resumecase;

import org.jspecify.annotations.NullMarked;
