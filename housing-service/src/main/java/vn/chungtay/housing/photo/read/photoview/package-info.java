/** The photos of cases, what is held against them, and what they look like. */
@NullMarked
package vn.chungtay.housing.photo.read.photoview;

import org.jspecify.annotations.NullMarked;
