/** Handing a delivery out. */
@NullMarked
package vn.chungtay.contribution.stock.write.issuedelivery;

import org.jspecify.annotations.NullMarked;
