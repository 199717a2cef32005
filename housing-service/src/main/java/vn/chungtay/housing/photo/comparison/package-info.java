/** Finds photos that are the same or look almost the same, in whatever case. */
@NullMarked
package vn.chungtay.housing.photo.comparison;

import org.jspecify.annotations.NullMarked;
