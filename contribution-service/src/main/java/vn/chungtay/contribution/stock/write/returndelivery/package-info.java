/** Taking back what a house did not need. */
@NullMarked
package vn.chungtay.contribution.stock.write.returndelivery;

import org.jspecify.annotations.NullMarked;
