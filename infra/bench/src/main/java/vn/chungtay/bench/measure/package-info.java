/** Rounds that take turns, and the arithmetic on what they yield. */
@NullMarked
package vn.chungtay.bench.measure;

import org.jspecify.annotations.NullMarked;
