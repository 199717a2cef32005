/** Samples as staff see them. */
@NullMarked
package vn.chungtay.housing.inspection.read.sampleview;

import org.jspecify.annotations.NullMarked;
