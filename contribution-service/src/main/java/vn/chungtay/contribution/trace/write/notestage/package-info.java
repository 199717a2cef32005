/** Noting that a house has got further. */
@NullMarked
package vn.chungtay.contribution.trace.write.notestage;

import org.jspecify.annotations.NullMarked;
