/** Somebody shall look at a house. */
@NullMarked
package vn.chungtay.housing.inspection.write.assigninspection;

import org.jspecify.annotations.NullMarked;
