/** Older shapes of closings' events, hop by hop to the one of today. */
@NullMarked
package vn.chungtay.contribution.closing.upcast;

import org.jspecify.annotations.NullMarked;
