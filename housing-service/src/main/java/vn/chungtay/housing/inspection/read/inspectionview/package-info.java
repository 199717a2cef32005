/** Inspections as staff see them. */
@NullMarked
package vn.chungtay.housing.inspection.read.inspectionview;

import org.jspecify.annotations.NullMarked;
