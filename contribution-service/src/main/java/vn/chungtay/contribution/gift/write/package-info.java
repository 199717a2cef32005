/** Deciding on gifts. */
@NullMarked
package vn.chungtay.contribution.gift.write;

import org.jspecify.annotations.NullMarked;
