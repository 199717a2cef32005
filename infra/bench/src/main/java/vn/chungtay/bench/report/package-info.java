/** Figures, the goals beside them, and the file that keeps the last result. */
@NullMarked
package vn.chungtay.bench.report;

import org.jspecify.annotations.NullMarked;
