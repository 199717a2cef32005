/** Stocks of material and working days, and their deliveries to houses. */
@NullMarked
package vn.chungtay.contribution.stock.write;

import org.jspecify.annotations.NullMarked;
