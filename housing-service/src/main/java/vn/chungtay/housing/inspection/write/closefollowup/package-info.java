/** The end of a follow-up. */
@NullMarked
package vn.chungtay.housing.inspection.write.closefollowup;

import org.jspecify.annotations.NullMarked;
