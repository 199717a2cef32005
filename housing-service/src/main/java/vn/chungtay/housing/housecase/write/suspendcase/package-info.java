/** Lets a case stand still. */
@NullMarked
package vn.chungtay.housing.housecase.write.suspendcase;

import org.jspecify.annotations.NullMarked;
