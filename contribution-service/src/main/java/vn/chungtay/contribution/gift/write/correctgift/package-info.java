/** Entries that say what was recorded wrongly about a gift. */
@NullMarked
package vn.chungtay.contribution.gift.write.correctgift;

import org.jspecify.annotations.NullMarked;
