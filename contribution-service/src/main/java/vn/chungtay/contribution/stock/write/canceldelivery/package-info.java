/** Giving up a delivery before anything left. */
@NullMarked
package vn.chungtay.contribution.stock.write.canceldelivery;

import org.jspecify.annotations.NullMarked;
