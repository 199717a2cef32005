/** A gift, its giver masked or, for those who may know, by name. */
@NullMarked
package vn.chungtay.contribution.gift.read.giftview;

import org.jspecify.annotations.NullMarked;
