/** Adding a gift to its stock. */
@NullMarked
package vn.chungtay.contribution.stock.write.givestock;

import org.jspecify.annotations.NullMarked;
