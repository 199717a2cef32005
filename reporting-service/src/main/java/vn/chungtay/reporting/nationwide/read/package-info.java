/** Answers from the folded cells, held in memory, under the structure of any day. */
@NullMarked
package vn.chungtay.reporting.nationwide.read;

import org.jspecify.annotations.NullMarked;
