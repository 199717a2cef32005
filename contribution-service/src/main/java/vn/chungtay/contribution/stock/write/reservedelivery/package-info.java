/** Promising a part of a stock to a house. */
@NullMarked
package vn.chungtay.contribution.stock.write.reservedelivery;

import org.jspecify.annotations.NullMarked;
