/** Benchmarks of parts that the log keeps to itself; they stand in its package to reach them. */
@NullMarked
package vn.chungtay.infra.eventstore;

import org.jspecify.annotations.NullMarked;
