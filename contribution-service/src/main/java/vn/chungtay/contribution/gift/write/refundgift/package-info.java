/** A gift of money goes back to its giver, by the word of two people. */
@NullMarked
package vn.chungtay.contribution.gift.write.refundgift;

import org.jspecify.annotations.NullMarked;
