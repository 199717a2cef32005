/** Folds published events into cells with Kafka Streams and writes the cells' absolute sums to MongoDB. */
@NullMarked
package vn.chungtay.reporting.nationwide.fold;

import org.jspecify.annotations.NullMarked;
