/** What is compared: the log, axon-mongo, the bare driver, Axon's JDBC engine, each behind Axon's storage interface. */
@NullMarked
package vn.chungtay.bench.contestant;

import org.jspecify.annotations.NullMarked;
