/** Deliveries as others see them. */
@NullMarked
package vn.chungtay.contribution.stock.publish;

import org.jspecify.annotations.NullMarked;
