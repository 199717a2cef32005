/** A bank's statement, generated, and the service that posts it. */
@NullMarked
package vn.chungtay.bench.statement;

import org.jspecify.annotations.NullMarked;
