/** The four services behind the gateway, each with its prefix, its breaker, its limits and its health. */
@NullMarked
package vn.chungtay.gateway.route;

import org.jspecify.annotations.NullMarked;
