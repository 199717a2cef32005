/** A corrected gift corrects its stock. */
@NullMarked
package vn.chungtay.contribution.stock.write.correctstock;

import org.jspecify.annotations.NullMarked;
