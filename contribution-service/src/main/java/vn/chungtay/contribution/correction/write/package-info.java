/** Entries of funds that were recorded wrongly. */
@NullMarked
package vn.chungtay.contribution.correction.write;

import org.jspecify.annotations.NullMarked;
