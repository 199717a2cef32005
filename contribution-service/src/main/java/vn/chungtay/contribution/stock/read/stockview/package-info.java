/** Stocks by drive and unit, and their deliveries by stock and house. */
@NullMarked
package vn.chungtay.contribution.stock.read.stockview;

import org.jspecify.annotations.NullMarked;
