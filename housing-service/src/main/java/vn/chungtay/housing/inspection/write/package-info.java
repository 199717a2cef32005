/** Inspections of houses that were drawn by lot. */
@NullMarked
package vn.chungtay.housing.inspection.write;

import org.jspecify.annotations.NullMarked;
