/** Corrections of entries, and the entries that can be corrected. */
@NullMarked
package vn.chungtay.contribution.correction.read.correctionview;

import org.jspecify.annotations.NullMarked;
