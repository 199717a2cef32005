/** Figures of the whole country: folded from published events, asked for under the structure of any day. */
@NullMarked
package vn.chungtay.reporting.nationwide;

import org.jspecify.annotations.NullMarked;
