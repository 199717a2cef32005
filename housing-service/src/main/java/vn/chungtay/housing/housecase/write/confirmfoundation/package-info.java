/** Somebody on the spot confirms the first stage of work, with a photo. */
@NullMarked
package vn.chungtay.housing.housecase.write.confirmfoundation;

import org.jspecify.annotations.NullMarked;
