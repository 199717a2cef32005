/** Published facts become entries of evidence. */
@NullMarked
package vn.chungtay.award.evidence.consume;

import org.jspecify.annotations.NullMarked;
