/** The contribution service, whole, and what its users bring: a bank's statement, gifts of many officers. */
@NullMarked
package vn.chungtay.bench.contribution;

import org.jspecify.annotations.NullMarked;
