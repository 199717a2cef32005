/** Headers that every answer carries: the trace it belongs to, and what a browser may do with it. */
@NullMarked
package vn.chungtay.gateway.trace;

import org.jspecify.annotations.NullMarked;
