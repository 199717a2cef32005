/** A gift that keeps a pledge is corrected or goes back: the pledge is counted anew. */
@NullMarked
package vn.chungtay.contribution.pledge.write.recountgift;

import org.jspecify.annotations.NullMarked;
