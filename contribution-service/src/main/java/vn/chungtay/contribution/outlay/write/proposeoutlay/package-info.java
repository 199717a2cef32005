/** Somebody proposes that a fund pays a fee, or passes money on to another unit's fund. */
@NullMarked
package vn.chungtay.contribution.outlay.write.proposeoutlay;

import org.jspecify.annotations.NullMarked;
