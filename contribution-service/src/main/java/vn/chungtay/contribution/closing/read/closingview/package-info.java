/** Closings that wait for another person, and those that were decided. */
@NullMarked
package vn.chungtay.contribution.closing.read.closingview;

import org.jspecify.annotations.NullMarked;
