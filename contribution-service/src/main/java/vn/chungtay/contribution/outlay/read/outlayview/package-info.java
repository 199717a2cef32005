/** Outlays of funds. */
@NullMarked
package vn.chungtay.contribution.outlay.read.outlayview;

import org.jspecify.annotations.NullMarked;
