/** Older shapes of gifts' events, hop by hop to the one of today. */
@NullMarked
package vn.chungtay.contribution.gift.upcast;

import org.jspecify.annotations.NullMarked;
