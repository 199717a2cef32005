/** Older shapes of funds' events, hop by hop to the one of today. */
@NullMarked
package vn.chungtay.contribution.fund.upcast;

import org.jspecify.annotations.NullMarked;
