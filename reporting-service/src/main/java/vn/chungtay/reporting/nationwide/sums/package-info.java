/** The sums of all cells in MongoDB: written by the stream, followed by the views. */
@NullMarked
package vn.chungtay.reporting.nationwide.sums;

import org.jspecify.annotations.NullMarked;
