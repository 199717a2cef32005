/** The cases that are inspected. */
@NullMarked
package vn.chungtay.housing.inspection.inspected;

import org.jspecify.annotations.NullMarked;
