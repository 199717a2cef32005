/** How much a caller may ask for. */
@NullMarked
package vn.chungtay.gateway.limit;

import org.jspecify.annotations.NullMarked;
