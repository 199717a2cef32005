/** The evidence figures of one unit. */
@NullMarked
package vn.chungtay.award.evidence.read;

import org.jspecify.annotations.NullMarked;
