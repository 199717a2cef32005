/** Earlier shapes of stored events of deliveries. */
@NullMarked
package vn.chungtay.contribution.stock.upcast;

import org.jspecify.annotations.NullMarked;
